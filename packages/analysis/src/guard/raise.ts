import {
  type Finding,
  type Language,
  type LocalizedText,
  type Severity,
  inEveryLanguage,
} from '@regionpuls/domain';

/** A finding whose numbers are written by `write` in each language's own format. */
export function raise(
  code: string,
  severity: Severity,
  write: (language: Language) => LocalizedText,
): Finding {
  return { code, severity, text: inEveryLanguage((language) => write(language)[language]) };
}
