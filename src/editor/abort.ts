import type * as vscode from 'vscode';

/** VS Code's token as the signal everything below the edge knows. Dispose it when the task is over. */
export function abortSignalOf(token: vscode.CancellationToken): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  const listener = token.onCancellationRequested(() => controller.abort());
  return { signal: controller.signal, [Symbol.dispose]: () => void listener.dispose() };
}
