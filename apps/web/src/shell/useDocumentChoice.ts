import type { Language, Theme } from '@regionpuls/domain';
import { useLayoutEffect } from 'react';

/** The document follows the reader's language and theme, before anything is painted. */
export function useDocumentChoice(language: Language, theme: Theme): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.colorScheme = theme;
  }, [language, theme]);
}
