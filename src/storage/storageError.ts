export type StorageErrorCode =
  /** No room, a quota, or a limit on the size of one file. */
  | 'disk-full'
  /** Another draft that still runs writes this journal. */
  | 'in-use'
  | 'exists'
  | 'missing'
  | 'no-access'
  | 'not-a-file'
  | 'not-text'
  | 'too-large'
  | 'not-a-journal'
  /** A brief names a file outside the folder it may read. */
  | 'outside'
  /** The disk reports something no other code says. */
  | 'disk-failed';

/** A file that could not be read or written. */
export class StorageError extends Error {
  constructor(
    readonly code: StorageErrorCode,
    /** One sentence: what happened, and what to do next. */
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StorageError';
  }
}

/** The system's name of a failure, such as "ENOSPC"; undefined when the error did not come from the system. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && /^E[A-Z0-9_]+$/.test(error.code) ? error.code : undefined;
}

/**
 * Turns a failure of node:fs into a sentence.
 * @param path the file as the writer knows it
 * @param doing what was tried with it
 * @throws the error itself when it did not come from the system: that is a mistake of ours, not the disk's
 */
export function storageErrorOf(error: unknown, path: string, doing: 'read' | 'write'): StorageError {
  if (error instanceof StorageError) return error;
  const errno = errnoOf(error);
  if (errno === undefined) throw error;
  const [code, sentence] = explain(errno, path, doing);
  return new StorageError(code, sentence, { cause: error });
}

function explain(errno: string, path: string, doing: 'read' | 'write'): readonly [StorageErrorCode, string] {
  const done = doing === 'read' ? 'read' : 'written';
  switch (errno) {
    case 'ENOSPC':
      return ['disk-full', `The disk of ${path} is full: free some space, then resume the draft.`];
    case 'EDQUOT':
      return ['disk-full', `The disk quota for ${path} is used up: free some space, then resume the draft.`];
    case 'EFBIG':
      return ['disk-full', `${path} has reached the largest size this account may write: raise the limit, then resume the draft.`];
    case 'ENOENT':
      return doing === 'read'
        ? ['missing', `${path} does not exist: check the name and the folder.`]
        : ['missing', `${path} cannot be written because its folder does not exist: make the folder first.`];
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return ['no-access', `${path} may not be ${done} by this account: change its permissions or choose another place.`];
    case 'ENAMETOOLONG':
      return ['missing', 'The name of the file is longer than this disk allows: choose a shorter one.'];
    case 'ELOOP':
      return ['missing', `${path} is a link that leads back to itself: name the file it should lead to.`];
    case 'ERR_INVALID_ARG_VALUE':
      return ['missing', 'The name of the file holds a zero character, which no file can have: correct it.'];
    case 'EISDIR':
    case 'ENOTDIR':
      return ['not-a-file', `${path} is not a file: name a file.`];
    default:
      return ['disk-failed', `${path} could not be ${done} (${errno}): check the disk, then try again.`];
  }
}
