import { isRole, tradeGroup } from './nouns.js';

const KEEPS = /(?:man|woman|master|mistress|keeper|maker|smith|wright|monger|warden|ist|driver|teacher|maid|wife)$/u;
/** Of these a story may well have several, or they are no posts at all. */
const NO_POST =
  /^(?:man|woman|old man|old woman|gentleman|nobleman|workman|human|housewife|wife|list|mist|fist|wrist|waist|artist|tourist|german|englishman|frenchman|englishwoman|roman|woodsman|horseman|countryman|countrywoman|madman|fireman|policeman|seaman|salesman|kinsman|snowman|bushman|first|past|last|post|east|west|guest|best|rest|least)$/u;
const MORE = new Set(
  'matron caretaker janitor porter verger curate organist manager owner foreman manageress proprietor concierge tailor cobbler ranger registrar secretary treasurer usher widow abbess prioress prior steward cashier bartender barman barmaid conductor director editor archivist ambassador consul notary surgeon chaplain warder gaoler jailer crier skipper bosun purser mate pilot ferrier farrier saddler cooper chandler'.split(
    ' ',
  ),
);

/** Whether a noun says what post, or trade, somebody holds in a place. */
export function isPost(noun: string): boolean {
  if (NO_POST.test(noun)) return false;
  return isRole(noun) || tradeGroup(noun) !== undefined || MORE.has(noun) || KEEPS.test(noun) || / (?:master|mistress|keeper)$/u.test(noun);
}
