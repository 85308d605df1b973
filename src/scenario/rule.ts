/** A rule of a programme: as files write it, as the model takes it, and in words. */
import type { Text } from '../kernel/declare.ts';
import type { Rule } from '../model/index.ts';
import type { Fault } from './issue.ts';
import type { RuleDocument } from './schema.ts';
import { expectedAt } from './vocabulary.ts';

/** What is wrong with rules beside their shape: a rule is a year, or one indicator with one bound. */
export function ruleFaults(rules: readonly RuleDocument[], key: 'when' | 'unless'): Fault[] {
  return rules.flatMap((rule, at) => {
    const message = faultOf(rule);
    return message === undefined ? [] : [{ path: [key, at], message, expected: expectedAt([key]) }];
  });
}

function faultOf({ year, indicator, above, below, years, latch }: RuleDocument): Text | undefined {
  const rest = [above, below, years, latch].some((part) => part !== undefined);
  if (year !== undefined)
    return rest || indicator !== undefined
      ? { en: 'a rule on a year has no other part', zh: '按年份的规则不含其他内容' }
      : undefined;
  if (indicator === undefined)
    return { en: 'neither a year nor an indicator', zh: '缺少 year 或 indicator' };
  return (above === undefined) === (below === undefined)
    ? { en: 'an indicator needs above or below, one of them', zh: '指标须有 above 或 below 之一' }
    : undefined;
}

/** A rule as the model takes it. */
export function toRule({ year, indicator, above, below, years, latch }: RuleDocument): Rule {
  if (year !== undefined) return { year };
  if (indicator === undefined) throw new RangeError('a rule without year and indicator');
  return {
    indicator,
    ...(above === undefined ? {} : { above }),
    ...(below === undefined ? {} : { below }),
    years: years ?? 1,
    latch: latch ?? true,
  };
}

/** {@link toRule} back, without what is usual. */
export function toRuleDocument(rule: Rule): RuleDocument {
  if ('year' in rule) return rule;
  const { years, latch, ...rest } = rule;
  return { ...rest, ...(years === 1 ? {} : { years }), ...(latch ? {} : { latch }) };
}
