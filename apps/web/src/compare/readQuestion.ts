/** The address of a comparison, without the reader's language and theme. What it may hold, the API decides. */
const OF_THE_READER = ['lang', 'theme'];

export function readQuestion(params: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    [...params].filter(([key, value]) => value !== '' && !OF_THE_READER.includes(key)),
  );
}
