import { open } from 'node:fs/promises';

/** Forces a folder's list of names to the disk, so that a new or renamed file is still there after a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows gives no handle to a folder; NTFS journals names itself.
  if (process.platform === 'win32') return;
  await using handle = await open(folder, 'r');
  await handle.sync();
}
