/** What a card asks for of a dimension, as explicit codes: then it is known which cells must come back. */
import type { Selection } from '@regionpuls/catalogue';
import { FetchFailure } from '../http/fetchFailure.ts';

/**
 * @param where the dimension and table, for the failure. @param offered the codes there are, in the office's order.
 * @throws FetchFailure naming codes that are not offered.
 */
export function selectCodes(
  { take, matching }: Selection,
  offered: readonly string[],
  where: string,
): string[] {
  const wanted = matching === undefined ? null : new RegExp(`^(?:${matching})$`);
  const codes = [...new Set(take === 'all' ? offered : chosen(take, offered, where))].filter(
    (code) => !wanted || wanted.test(code),
  );
  if (codes.length > 0) return codes;
  throw new FetchFailure(
    `${where}: ingen av kodene passer med kortet. Kodene er ${few(offered)}.`,
    `${where}: ingen av kodane passar med kortet. Kodane er ${few(offered)}.`,
    `${where}: none of the codes fits the card. The codes are ${few(offered)}.`,
  );
}

function chosen(
  take: Exclude<Selection['take'], 'all'>,
  offered: readonly string[],
  where: string,
): readonly string[] {
  const place = (code: string) => {
    const at = offered.indexOf(code);
    if (at === -1) throw unknown([code], offered, where);
    return at;
  };
  if ('top' in take) return offered.slice(-take.top);
  if ('from' in take) return offered.slice(place(take.from));
  if ('range' in take) return offered.slice(place(take.range[0]), place(take.range[1]) + 1);
  const missing = take.filter((code) => !offered.includes(code));
  if (missing.length > 0) throw unknown(missing, offered, where);
  return take;
}

function unknown(codes: readonly string[], offered: readonly string[], where: string): FetchFailure {
  return new FetchFailure(
    `${where}: kodene ${few(codes)} finnes ikke. Kodene er ${few(offered)}.`,
    `${where}: kodane ${few(codes)} finst ikkje. Kodane er ${few(offered)}.`,
    `${where}: there are no codes ${few(codes)}. The codes are ${few(offered)}.`,
  );
}

function few(codes: readonly string[]): string {
  return codes.slice(0, 12).join(', ') + (codes.length > 12 ? ` … (${codes.length})` : '');
}
