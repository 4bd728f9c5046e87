import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly commandLine: string;
}

/**
 * Finds a process below another one by its command line.
 * @returns undefined when there is none now
 */
export async function findDescendant(ancestor: number, commandLine: RegExp): Promise<number | undefined> {
  const all = await listProcesses();
  const byPid = new Map(all.map((each) => [each.pid, each]));
  const isBelow = (each: Process): boolean => {
    for (let at = byPid.get(each.parent); at !== undefined; at = byPid.get(at.parent)) if (at.pid === ancestor) return true;
    return false;
  };
  return all.find((each) => commandLine.test(each.commandLine) && isBelow(each))?.pid;
}

async function listProcesses(): Promise<Process[]> {
  return process.platform === 'linux' ? listFromProc() : listFromPs();
}

/** Small Debian images have no `ps`. */
async function listFromProc(): Promise<Process[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const [stat, commandLine] = await Promise.all([readOrEmpty(`/proc/${pid}/stat`), readOrEmpty(`/proc/${pid}/cmdline`)]);
      // "pid (name) state parent …"; the name may hold spaces and brackets
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      return { pid: Number(pid), parent, commandLine: commandLine.replaceAll('\0', ' ') };
    }),
  );
  return found.filter((each) => each.commandLine !== '');
}

/** A process may end between the listing and the reading. */
async function readOrEmpty(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

async function listFromPs(): Promise<Process[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  return stdout
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, parent, commandLine]) => ({ pid: Number(pid), parent: Number(parent), commandLine: commandLine ?? '' }));
}
