import path from 'node:path';

/**
 * @typedef {import('esbuild').BuildOptions} BuildOptions
 * @typedef {import('esbuild').Metafile} Metafile
 */

/**
 * How to build the extension's door anew as one file with all it imports statically. VS Code asks a thread of its own for every file and
 * every import of `vscode` in it: ten small chunks took three times as long to activate as one file
 * (docs/decisions/one-file-door.md). What is imported by `import()` stays where the first build has put it.
 * @param {BuildOptions} options those of the first build
 * @param {Metafile} first what that build gave
 * @returns {BuildOptions}
 */
export function doorOptions(options, first) {
  const root = options.absWorkingDir ?? '';
  const outputs = new Map(Object.entries(first.outputs).map(([file, { entryPoint }]) => [entryPoint, file]));
  return {
    ...options,
    entryPoints: ['src/extension.ts'],
    splitting: false,
    plugins: [
      {
        name: 'lazy parts stay',
        setup(build) {
          build.onResolve({ filter: /^\./ }, ({ kind, path: asked, resolveDir }) => {
            if (kind !== 'dynamic-import') return undefined;
            const source = path.relative(root, path.resolve(resolveDir, asked)).replaceAll('\\', '/').replace(/\.js$/, '.ts');
            const output = outputs.get(source);
            if (output === undefined) return { errors: [{ text: `${source} is no output of the first build` }] };
            return { path: `./${path.posix.relative('dist', output)}`, external: true };
          });
        },
      },
    ],
  };
}
