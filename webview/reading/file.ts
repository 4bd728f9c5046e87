import { inFile, page } from './styles.js';

/** What led to the editor leads to the same words of the page, where they bear a number; else nowhere. */
function inPage(button: HTMLElement): Node {
  const { end } = button.dataset;
  if (end === undefined) {
    const words = document.createDocumentFragment();
    words.append(...button.childNodes);
    return words;
  }
  const link = document.createElement('a');
  link.href = `#${end}`;
  link.append(...button.childNodes);
  return link;
}

/** The page as one file: nothing in it runs, and nothing outside it is asked for. */
export function fileOf(view: HTMLElement): string {
  const main = view.querySelector('main')?.cloneNode(true);
  const copy = document.createElement('div');
  if (main) copy.append(main);
  for (const button of copy.querySelectorAll('button')) button.replaceWith(inPage(button));
  const title = copy.querySelector('.title')?.textContent ?? '';
  const escaped = document.createElement('div');
  escaped.textContent = title;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return `<!DOCTYPE html>
<html lang="${document.documentElement.lang || 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped.innerHTML}</title>
<style>${inFile}${page}</style>
</head>
<body>
${copy.innerHTML}
</body>
</html>
`;
}
