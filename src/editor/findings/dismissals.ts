import * as vscode from 'vscode';
import { writeFileSafely } from '../../storage/writeFileSafely.js';
import { addDismissed, decodeDismissed, encodeDismissed, type MoreDismissed } from '../../story/findings/dismissedFile.js';
import { NOTHING_DISMISSED, type Dismissed } from '../../story/findings/dismissals.js';
import { RequestError } from '../failure.js';

/** Where the dismissals of a folder are kept, to be committed with the stories. */
const FILE = '.polaris/dismissed.json';

/** The file that keeps a document's dismissals, and the document's name in it. */
interface Home {
  readonly file: vscode.Uri;
  readonly name: string;
}

type Files = Map<string, Dismissed>;

/** What writers have dismissed: in their folder, so that it can be committed, or on this machine for texts without a folder. */
export class Dismissals implements vscode.Disposable {
  /** Read files; undefined while one is being read, `broken` where one cannot be. */
  private readonly known = new Map<string, Files | 'broken' | undefined>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable;
  private writing: Promise<unknown> = Promise.resolve();
  /** Something was dismissed, or a file of dismissals was read. */
  readonly onDidChange = this.changed.event;

  /** @param globalFile for untitled texts and files outside every folder */
  constructor(
    private readonly globalFile: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${FILE}`);
    const reread = (file: vscode.Uri): void => void this.read(file);
    this.listeners = vscode.Disposable.from(
      watcher,
      watcher.onDidChange(reread),
      watcher.onDidCreate(reread),
      watcher.onDidDelete(reread),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) void this.move(oldUri, newUri);
      }),
    );
  }

  /** What was dismissed in a document; undefined until that is known, which `onDidChange` tells. */
  of(uri: vscode.Uri): Dismissed | undefined {
    const { file, name } = this.homeOf(uri);
    const [own, common] = [this.filesOf(file), this.filesOf(this.globalFile)];
    if (!own || !common) return undefined;
    const dismissed = own.get(name) ?? NOTHING_DISMISSED;
    // A text keeps its words when it is saved for the first time, and nothing tells which file it became.
    const unsaved = [...common].filter(([key]) => key.startsWith('untitled:')).flatMap(([, { places }]) => places);
    return unsaved.length === 0 ? dismissed : { rules: dismissed.rules, places: [...dismissed.places, ...unsaved] };
  }

  /** @throws {RequestError} `dismissals` when the file that keeps them cannot be read; {StorageError} when it cannot be written */
  async add(uri: vscode.Uri, more: MoreDismissed): Promise<void> {
    const { file, name } = this.homeOf(uri);
    await this.change(file, (files) => files.set(name, addDismissed(files.get(name) ?? NOTHING_DISMISSED, more)));
  }

  dispose(): void {
    this.listeners.dispose();
    this.changed.dispose();
  }

  private homeOf(uri: vscode.Uri): Home {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder || uri.scheme === 'untitled') return { file: this.globalFile, name: uri.toString() };
    return { file: vscode.Uri.joinPath(folder.uri, FILE), name: uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1) };
  }

  private filesOf(file: vscode.Uri): Files | undefined {
    const key = file.toString();
    if (!this.known.has(key)) {
      this.known.set(key, undefined);
      void this.read(file);
    }
    const files = this.known.get(key);
    return files === 'broken' ? new Map() : files;
  }

  private async read(file: vscode.Uri): Promise<Files | 'broken'> {
    const files = await this.load(file);
    this.known.set(file.toString(), files);
    this.changed.fire();
    return files;
  }

  private async load(file: vscode.Uri): Promise<Files | 'broken'> {
    let json: string;
    try {
      json = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    } catch (error) {
      // Nothing was dismissed yet; what cannot be read will be said when something shall be written.
      this.log.debug(`${file.toString()}: ${String(error)}`);
      return new Map();
    }
    try {
      return new Map(decodeDismissed(json));
    } catch (error) {
      this.log.warn(`${file.toString()}: ${String(error)}`);
      return 'broken';
    }
  }

  /** One change after the other, each upon the file as it is on disk: another window may have written it. */
  private change(file: vscode.Uri, alter: (files: Files) => void): Promise<void> {
    const changing = this.writing.then(async () => {
      const files = await this.load(file);
      if (files === 'broken') {
        throw new RequestError(
          'dismissals',
          vscode.l10n.t(
            'The file {0} cannot be read, so nothing can be dismissed: mend it, or delete it.',
            vscode.workspace.asRelativePath(file),
          ),
        );
      }
      alter(files);
      await write(file, encodeDismissed(files));
      this.known.set(file.toString(), files);
      this.changed.fire();
    });
    this.writing = changing.catch((error: unknown) => this.log.debug(String(error)));
    return changing;
  }

  /** Dismissals go with a file, or a folder of files, to its new name. */
  private async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const [old, now] = [this.homeOf(from), this.homeOf(to)];
    const files = await this.load(old.file);
    if (files === 'broken') return;
    const moved = [...files].filter(([name]) => name === old.name || name.startsWith(`${old.name}/`));
    if (moved.length === 0) return;
    await this.change(old.file, (all) => moved.forEach(([name]) => all.delete(name)));
    await this.change(now.file, (all) => moved.forEach(([name, dismissed]) => all.set(now.name + name.slice(old.name.length), dismissed)));
  }
}

async function write(file: vscode.Uri, json: string): Promise<void> {
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
  if (file.scheme === 'file') await writeFileSafely(file.fsPath, json);
  else await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(json));
}
