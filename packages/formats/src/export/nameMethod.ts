import { FILE_WORDS } from './fileWords.ts';
import type { Provenance } from './provenance.ts';

/** «Framskriving (ets-aada)»: its name for people, and in parentheses the one by which the API knows it. */
export function nameMethod(
  name: string,
  { language, methodWords }: Pick<Provenance, 'language' | 'methodWords'>,
  version?: string,
): string {
  const title = methodWords?.(name)?.title;
  const { version: versionText } = FILE_WORDS[language];
  const code = version === undefined ? name : `${name}, ${versionText(version)}`;
  return title ? `${title} (${code})` : code;
}
