/** Asks every rule about a pair, and weighs what they find. */
import type { Comparison, Finding, Severity } from '@regionpuls/domain';
import { type Pair, withChange } from './pair.ts';
import { BLOCKING_RULES, CHANGE_RULES, PAIR_RULES } from './rules/index.ts';

/** A comparison without offers of a better one. */
export type Judgement = Omit<Comparison, 'alternatives'>;

const GRAVEST_FIRST: readonly Severity[] = ['block', 'block-headline', 'warn', 'info'];

/** Findings come gravest first, and in the rules' order among equals. */
export function judge(pair: Pair): Judgement {
  const blocking = BLOCKING_RULES.flatMap((rule) => rule(pair));
  const changed = blocking.length > 0 ? null : withChange(pair);
  const onPair = PAIR_RULES.flatMap((rule) => rule(pair, changed));
  const onChange = changed ? CHANGE_RULES.flatMap((rule) => rule(changed)) : [];
  const findings = [...blocking, ...onPair, ...onChange].sort((a, b) => gravity(a) - gravity(b));
  const gravest = findings[0]?.severity ?? 'info';
  return {
    left: pair.left,
    right: pair.right,
    change: changed?.change ?? null,
    outcome: gravest === 'info' ? 'clean' : gravest,
    findings,
  };
}

function gravity({ severity }: Finding): number {
  return GRAVEST_FIRST.indexOf(severity);
}
