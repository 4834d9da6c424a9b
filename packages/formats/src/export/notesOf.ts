import type { Note, Series } from '@regionpuls/domain';

/** What must be said of the figures, each thing once. */
export function notesOf(series: readonly Series[]): Note[] {
  const notes = series.flatMap((one) => one.notes);
  return [...new Map(notes.map((note) => [note.code + note.text.nb, note])).values()];
}
