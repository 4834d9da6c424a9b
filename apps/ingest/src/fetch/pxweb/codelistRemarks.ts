/** Which regions were summed from which, by the office's own codelist: to be read and shown, never assumed. */
import { formatNumber, inEveryLanguage } from '@regionpuls/domain';
import type { RemarkList } from '@regionpuls/formats';
import type { PxwebPayload } from './pxwebPayload.ts';
import type { Codelist } from './tableMetadata.ts';

/** So many sums are told one by one (counties); of more (municipalities) only how many. */
const TOLD_ONE_BY_ONE = 40;

export function remarkCodelists({ codelists, chunks }: PxwebPayload, remarks: RemarkList): void {
  for (const codelist of codelists) {
    const asked = new Set(
      chunks.flatMap(({ asked }) => asked.flatMap((one) => (one.codelist === codelist.id ? one.codes : []))),
    );
    remarkSums(codelist, asked, remarks);
    remarkLeftOut(codelist, asked, remarks);
  }
}

function remarkSums({ id, label, values }: Codelist, asked: ReadonlySet<string>, remarks: RemarkList): void {
  const sums = values.filter(({ code, valueMap }) => asked.has(code) && valueMap.length > 1);
  if (sums.length === 0) return;
  if (sums.length <= TOLD_ONE_BY_ONE) {
    const words = { nb: 'er summert av', nn: 'er summert av', en: 'is the sum of' };
    for (const { code, label: name, valueMap } of sums) {
      const parts = [...valueMap].sort().join(', ');
      remarks.add(
        'summed-by-source',
        'note',
        inEveryLanguage((language) => `${code} ${name} ${words[language]}: ${parts}.`),
      );
    }
    return;
  }
  const example = sums.reduce((best, one) => (one.valueMap.length > best.valueMap.length ? one : best));
  const parts = [...example.valueMap].sort().join(', ');
  const list = `${id} («${label.trim()}»)`;
  const count = (language: 'nb' | 'nn' | 'en') => formatNumber(sums.length, language);
  remarks.add('summed-by-source', 'note', {
    nb: `${count('nb')} regioner er summert av flere koder etter kodelisten ${list}, for eksempel ${example.code} ${example.label}: ${parts}.`,
    nn: `${count('nn')} regionar er summerte av fleire kodar etter kodelista ${list}, til dømes ${example.code} ${example.label}: ${parts}.`,
    en: `${count('en')} regions are sums of several codes by the codelist ${list}, for example ${example.code} ${example.label}: ${parts}.`,
  });
}

function remarkLeftOut({ id, values }: Codelist, asked: ReadonlySet<string>, remarks: RemarkList): void {
  const left = values.filter(({ code }) => !asked.has(code));
  if (left.length === 0) return;
  const shown = left.slice(0, 8).map(({ code, label }) => `${code} ${label}`.trim());
  const names = shown.join(', ') + (left.length > 8 ? ` … (${left.length})` : '');
  remarks.add('left-out', 'note', {
    nb: `${id}: ikke hentet: ${names}.`,
    nn: `${id}: ikkje henta: ${names}.`,
    en: `${id}: not fetched: ${names}.`,
  });
}
