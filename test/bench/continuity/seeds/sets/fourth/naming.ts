import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const firstName: Slot = {
  id: 'naming.first',
  type: 'naming',
  sex: 'f',
  about: 'newcomer',
  pairs: pairsOf(['Margot', 'Marnie'], ['Elspeth', 'Esther'], ['Catherine', 'Kathryn'], ['Sofia', 'Sylvia'], ['Aisling', 'Ashleigh']),
  establish: [
    "The piano teacher's name {is|was} {v} {last}.",
    'The piano teacher, {v} {last}, {hums|hummed} under her breath, a scale going nowhere.',
    "Across the lid of the piano teacher's satchel {runs|ran} her name in flaking gilt, {v} {last}.",
    '{v} {last}, piano teacher to half the street, {taps|tapped} out a rhythm on her own knee.',
  ],
  contradict: [
    "{v} {last} {is|was} the piano teacher's name.",
    'The piano teacher {laughs|laughed}, one hand at her throat, pearls clicking, every inch {v} {last}.',
    "A card {slips|slipped} from the piano teacher's glove, cream stock, raised letters: {v} {last}.",
    'The piano teacher {has|had} been christened {v} {last}, after nobody, and {is|was} proud of it.',
  ],
};

const surname: Slot = {
  id: 'naming.surname',
  type: 'naming',
  about: 'newcomer',
  pairs: pairsOf(['Hallam', 'Hallett'], ['Pereira', 'Navarro'], ['Okafor', 'Adeyemi'], ['Strand', 'Lindqvist']),
  establish: [
    "The caretaker's full name {is|was} {x} {v}.",
    'The caretaker, {x} {v}, {pauses|paused} with the mop held upright like a lance.',
    "{x} {v}, it {says|said} on the badge clipped to the caretaker's overalls, the plastic yellowed and scratched.",
    'Keys {jangle|jangled} somewhere down the corridor, a sound belonging, as everyone {knows|knew}, to {x} {v}, the caretaker.',
  ],
  contradict: [
    "{x} {v} {is|was} the caretaker's full name.",
    'The caretaker {signs|signed} the chit with a flourish, {x} {v}, the last letter trailing off the page.',
    '{x} {v}, the caretaker, {leans|leaned} in the doorway, arms folded, smelling of bleach.',
    'The caretaker {comes|came} from a long line of caretakers, and the old brass plate by the boiler still {reads|read} {v}, the family name.',
  ],
};

const nickname: Slot = {
  id: 'naming.nickname',
  type: 'naming',
  about: 'newcomer',
  pairs: pairsOf(['Moth', 'Sparrow'], ['Biscuit', 'Pickle'], ['Ace', 'Domino'], ['Tiny', 'Duke']),
  establish: [
    '{X} {has|had} one nickname, and it {is|was} {v}.',
    'Nobody {calls|called} {X} anything but {v}, not even the bank.',
    '{v}, everyone {says|said}, always {v}; the name {X} {was|had been} given at birth {comes|came} out only for judges and priests.',
    'The whole street {knows|knew} {X} as {v}, and {X} {answers|answered} to it with a lazy two-fingered salute.',
  ],
  contradict: [
    'The only nickname {x} {has|had} ever had {is|was} {v}.',
    '{x} {goes|went} by {v}, and {has|had} gone by nothing else since school.',
    'To friends, to strangers, to the man at the kiosk, {x} {is|was} simply {v}, never anything else.',
    '{x} {has|had} stitched {v}, the one nickname {he} {has|had} ever answered to, inside the collar of {his} jacket.',
  ],
};

const dog: Slot = {
  id: 'naming.dog',
  type: 'naming',
  about: 'anyone',
  pairs: pairsOf(['Juno', 'Hera'], ['Biscuit', 'Crumpet'], ['Laika', 'Lenka'], ['Bramble', 'Thistle']),
  establish: [
    "{X's} dog {is|was} called {v}.",
    '{X} {has|had} one dog in the world, {v}, asleep in a patch of sun at home.',
    "Pale hairs {cling|clung} to {X's} sleeve, a parting gift from {v}, {his} elderly dog.",
  ],
  contradict: [
    "The name of {x's} dog {is|was} {v}.",
    '{x} {misses|missed} {his} dog; {v} {will|would} be whining at the gate by now, ears flat, inconsolable.',
    "There {is|was} a worn leather lead in {x's} pocket, {v} burned into it, the name of the only dog {he} {has|had} ever owned.",
  ],
};

export const naming: readonly Slot[] = [firstName, surname, nickname, dog];
