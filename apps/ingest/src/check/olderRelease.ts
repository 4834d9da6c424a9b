import { type Remark, formatNumber, inEveryLanguage } from '@regionpuls/domain';

/** Last month's file after this month's: it becomes a part of what was known, and of nothing that is known now. */
export function olderRelease(figures: number): Remark {
  const words = {
    nb: {
      one: 'tall i filen er annerledes i en senere utgave, som gjelder. Det endrer ikke tallet som vises nå.',
      more: 'tall i filen er annerledes i en senere utgave, som gjelder. De endrer ikke tallene som vises nå.',
    },
    nn: {
      one: 'tal i fila er annleis i ei seinare utgåve, som gjeld. Det endrar ikkje talet som blir vist no.',
      more: 'tal i fila er annleis i ei seinare utgåve, som gjeld. Dei endrar ikkje tala som blir viste no.',
    },
    en: {
      one: 'figure of the file is another in a later release, which stands. It does not change the figure shown now.',
      more: 'figures of the file are others in a later release, which stands. They do not change the figures shown now.',
    },
  };
  const message = inEveryLanguage(
    (language) => `${formatNumber(figures, language)} ${words[language][figures === 1 ? 'one' : 'more']}`,
  );
  return { rule: 'older-release', severity: 'warning', message, places: [], count: figures };
}
