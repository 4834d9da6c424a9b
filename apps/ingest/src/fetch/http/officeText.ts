/** What an office says is wrong, from the body of its answer; null when it says nothing that people can read. */
import { isRecord } from '@regionpuls/formats';

/** `{"title", "detail"}` and `{"title", "errors": {field: [text]}}` of PxWebApi 2, `{"error"}` of the older API. */
export function officeText(body: string): string | null {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return null;
  }
  if (!isRecord(json)) return null;
  const said = [json['title'], json['detail'], json['error']].filter(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
  const { errors } = json;
  for (const [field, texts] of isRecord(errors) ? Object.entries(errors) : []) {
    const list = Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
    said.push(`${field}: ${list.join(' ')}`);
  }
  const once = [...new Set(said)].join('; ');
  return once === '' ? null : once.slice(0, 500);
}
