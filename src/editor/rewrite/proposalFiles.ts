import * as vscode from 'vscode';

/** Passages and their rewrites are shown as files of this scheme; they live in memory alone. */
export const PROPOSAL = 'polaris-proposal';

interface File {
  readonly bytes: Uint8Array;
  readonly mtime: number;
  readonly readonly: boolean;
}

/** A few small files in memory: a diff can be opened on them, and one side of it edited and saved. */
export class ProposalFiles implements vscode.FileSystemProvider, vscode.Disposable {
  private readonly files = new Map<string, File>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private clock = Date.now();
  readonly onDidChangeFile = this.changed.event;
  /** After the event: VS Code asks for it at once. */
  private readonly registration = vscode.workspace.registerFileSystemProvider(PROPOSAL, this, { isCaseSensitive: true });

  put(uri: vscode.Uri, text: string, readonly: boolean): void {
    this.set(uri, new TextEncoder().encode(text), readonly);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const { bytes, mtime, readonly } = this.get(uri);
    const permissions = readonly ? { permissions: vscode.FilePermission.Readonly } : {};
    return { type: vscode.FileType.File, ctime: 0, mtime, size: bytes.byteLength, ...permissions };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    return this.get(uri).bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    if (this.get(uri).readonly) throw vscode.FileSystemError.NoPermissions(uri);
    this.set(uri, bytes, false);
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.toString());
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }

  private get(uri: vscode.Uri): File {
    const file = this.files.get(uri.toString());
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }

  private set(uri: vscode.Uri, bytes: Uint8Array, readonly: boolean): void {
    // Two writes in one millisecond are two versions all the same.
    this.clock = Math.max(this.clock + 1, Date.now());
    const type = this.files.has(uri.toString()) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.files.set(uri.toString(), { bytes, mtime: this.clock, readonly });
    this.changed.fire([{ type, uri }]);
  }
}
