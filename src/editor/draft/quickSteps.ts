import * as vscode from 'vscode';

/** The writer pressed the back button. */
export const BACK = Symbol('back');

/** One question; answers with what is known now, or goes back, or gives up (undefined). */
export type Step<T> = (known: T, place: { readonly step: number; readonly steps: number }) => Promise<T | typeof BACK | undefined>;

/** Asks one question after the other, keeping the answers when the writer goes back. */
export async function walk<T>(steps: readonly Step<T>[], known: T): Promise<T | undefined> {
  const answers = [known];
  while (answers.length <= steps.length) {
    const index = answers.length - 1;
    const [step, before] = [steps[index], answers[index]];
    if (!step || before === undefined) return undefined;
    const answer = await step(before, { step: index + 1, steps: steps.length });
    if (answer === undefined) return undefined;
    if (answer !== BACK) answers.push(answer);
    else if (answers.length > 1) answers.pop();
  }
  return answers.at(-1);
}

interface Question {
  readonly title: string;
  readonly step: number;
  readonly steps: number;
}

/** @param check what is wrong with a text, or undefined */
export async function askText(
  question: Question & { readonly prompt: string; readonly placeholder: string; readonly value: string },
  check: (text: string) => string | undefined,
): Promise<string | typeof BACK | undefined> {
  const box = vscode.window.createInputBox();
  Object.assign(box, { title: question.title, prompt: question.prompt, placeholder: question.placeholder, value: question.value });
  let touched = false;
  box.onDidChangeValue((text) => {
    touched = true;
    box.validationMessage = check(text);
  });
  return show(box, question, (accept) => {
    const wrong = check(box.value);
    if (wrong === undefined) accept(box.value.trim());
    else if (touched || wrong !== '') box.validationMessage = wrong;
  });
}

/** @param note stands in the empty box once it is known; it is told to stop when the writer has chosen */
export async function askPick<Item extends vscode.QuickPickItem>(
  question: Question & { readonly placeholder: string },
  items: readonly Item[],
  note: (signal: AbortSignal) => Promise<string>,
): Promise<Item | typeof BACK | undefined> {
  const box = vscode.window.createQuickPick<Item>();
  const abort = new AbortController();
  Object.assign(box, { title: question.title, placeholder: question.placeholder, items, busy: true });
  void note(abort.signal).then((said) => {
    if (abort.signal.aborted) return;
    box.busy = false;
    box.placeholder = said;
  });
  try {
    return await show<Item>(box, question, (accept) => {
      const [chosen] = box.selectedItems;
      if (chosen) accept(chosen);
    });
  } finally {
    abort.abort();
  }
}

type Box = Pick<
  vscode.InputBox,
  'onDidTriggerButton' | 'onDidHide' | 'show' | 'dispose' | 'step' | 'totalSteps' | 'buttons' | 'ignoreFocusOut'
> & {
  readonly onDidAccept: vscode.Event<unknown>;
};

async function show<T>(
  box: Box,
  { step, steps }: Question,
  onAccept: (accept: (value: T) => void) => void,
): Promise<T | typeof BACK | undefined> {
  box.step = step;
  box.totalSteps = steps;
  box.ignoreFocusOut = true;
  if (step > 1) box.buttons = [vscode.QuickInputButtons.Back];
  const { promise, resolve } = Promise.withResolvers<T | typeof BACK | undefined>();
  box.onDidTriggerButton(() => resolve(BACK));
  box.onDidHide(() => resolve(undefined));
  box.onDidAccept(() => onAccept(resolve));
  box.show();
  try {
    return await promise;
  } finally {
    box.dispose();
  }
}
