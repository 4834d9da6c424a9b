/** Long enough for any browser to have begun on the file. */
const KEPT_MS = 60_000;

/** Gives the reader a file that was made here, as if it had been behind a link. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
