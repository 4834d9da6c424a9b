/** A fairer comparison as the question that the API offered it for: the address that one press goes to. */
import { type Alternative, type Figure, breakdownMember } from '@regionpuls/domain';
import type { ComparisonAnswer, ComparisonQuestion } from '../queries/comparison.ts';

/** Borders that nobody chose are left to the API where they are the same as before, so that addresses stay short. */
export function questionOfAlternative(
  { left, right }: Pick<Alternative, 'left' | 'right'>,
  answer: Pick<ComparisonAnswer, 'left' | 'right'>,
  asked: ComparisonQuestion,
): ComparisonQuestion {
  const sex = sexOf(left);
  const adjustment = left.adjustment === 'none' ? undefined : left.adjustment;
  const keepsBorders = hasBordersOf(left, answer.left) && hasBordersOf(right, answer.right);
  const borders = keepsBorders
    ? { boundaries: asked.boundaries, boundariesTo: asked.boundariesTo }
    : { boundaries: left.boundaries, boundariesTo: right.boundaries };
  const quotes = left.quoted || right.quoted;
  return {
    indicator: left.indicator,
    region: left.region,
    from: left.period,
    to: right.period,
    sex,
    adjustment,
    ...borders,
    indicatorTo: unlessSame(right.indicator, left.indicator),
    regionTo: unlessSame(right.region, left.region),
    sexTo: unlessSame(sexOf(right) ?? 'total', sex ?? 'total'),
    adjustmentTo: unlessSame(right.adjustment, left.adjustment),
    fromValue: left.quoted && left.value !== null ? String(left.value) : undefined,
    toValue: right.quoted && right.value !== null ? String(right.value) : undefined,
    roundedTo: quotes ? asked.roundedTo : undefined,
    asOf: asked.asOf,
    asOfTo: asked.asOfTo,
  };
}

function sexOf({ breakdown }: Figure): string | undefined {
  const member = breakdownMember(breakdown);
  return member?.dimension === 'sex' ? member.member : undefined;
}

function hasBordersOf(figure: Figure, before: Figure): boolean {
  return figure.region === before.region && figure.boundaries === before.boundaries;
}

function unlessSame(value: string, other: string): string | undefined {
  return value === other ? undefined : value;
}
