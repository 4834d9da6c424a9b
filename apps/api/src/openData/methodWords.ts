import { listMethods } from '@regionpuls/analysis';
import type { Language } from '@regionpuls/domain';

/** What our methods are called in a language, for files. */
export function methodWords(language: Language) {
  return (name: string): { title: string; description: string } | undefined => {
    const method = listMethods().find((each) => each.name === name);
    return method && { title: method.title[language], description: method.description[language] };
  };
}
