/** Per cent and fractions told apart, in the column of a rate: mixed in one column they cannot be put right. */
import type { LocalizedText, ValueColumn } from '@regionpuls/domain';
import {
  ABOVE_HUNDRED,
  LOOKS_LIKE_FRACTIONS,
  LOOKS_LIKE_PERCENT,
  MIXED_FORMATS,
  MIXED_SCALES,
  NOT_FRACTION,
  SHOWN_AS_PERCENT,
} from './fitTexts.ts';

export interface ScaledNumber {
  /** As the cell has it. */
  raw: number;
  /** A workbook's number that is shown as per cent: then it is a fraction. */
  shownAsPercent: boolean;
  row: number;
}

/** Rates are published to one or two decimals: with so many, a number below 1 is a fraction of one. */
const DECIMALS_OF_FRACTION = 3;
const DECIMALS_OF_PERCENT = 1;

export function checkScale(
  numbers: readonly ScaledNumber[],
  scale: ValueColumn['scale'],
  differs: (message: LocalizedText, row: number) => void,
): void {
  const formatted = numbers.filter(({ shownAsPercent }) => shownAsPercent);
  if (formatted.length > 0 && formatted.length < numbers.length) {
    const fewer = formatted.length * 2 <= numbers.length;
    const odd = numbers.filter(({ shownAsPercent }) => shownAsPercent === fewer);
    for (const { row } of odd) differs(MIXED_FORMATS, row);
    return;
  }
  if (scale === 'fraction') {
    const tooLarge = numbers.filter(({ raw }) => Math.abs(raw) > 1);
    for (const { row } of tooLarge) differs(NOT_FRACTION, row);
    const told = numbers.filter(({ raw, shownAsPercent }) => raw % 1 !== 0 && !shownAsPercent);
    // No share is published in whole tens of per cent, but shares below one per cent are written so.
    const areCoarse = told.every(({ raw }) => decimalsOf(raw) <= DECIMALS_OF_PERCENT);
    if (tooLarge.length === 0 && told.length > 1 && areCoarse) differs(LOOKS_LIKE_PERCENT, told[0]!.row);
    return;
  }
  if (formatted.length > 0) return differs(SHOWN_AS_PERCENT, formatted[0]!.row);
  for (const { raw, row } of numbers) if (raw > 100) differs(ABOVE_HUNDRED, row);

  const filled = numbers.filter(({ raw }) => raw !== 0);
  const fractions = filled.filter(({ raw }) => Math.abs(raw) < 1 && decimalsOf(raw) >= DECIMALS_OF_FRACTION);
  const others = filled.filter((number) => !fractions.includes(number));
  if (fractions.length === 0) return;
  if (filled.every(({ raw }) => Math.abs(raw) < 1) && fractions.length * 2 >= filled.length) {
    if (filled.length > 1) differs(LOOKS_LIKE_FRACTIONS, fractions[0]!.row);
    return;
  }
  // Where the rates themselves have many decimals, a small one among them proves nothing.
  const rounded = others.filter(({ raw }) => decimalsOf(raw) < DECIMALS_OF_FRACTION);
  if (rounded.length * 2 < others.length) return;
  const sizes = others.map(({ raw }) => Math.abs(raw)).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)]!;
  for (const { raw, row } of fractions) if (Math.abs(raw) < middle / 5) differs(MIXED_SCALES, row);
}

/** Digits after the point, float noise (0.30000000000000004) not counted. */
function decimalsOf(value: number): number {
  const digits = String(Number(value.toPrecision(12))).split('e');
  const after = digits[0]!.split('.')[1]?.length ?? 0;
  return after - Number(digits[1] ?? 0);
}
