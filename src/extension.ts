/** VS Code's door. */
export function activate(): void {
  // the features register here
}
