// Claim: the menu has every indicator once, by subject, and each is found by its names in both languages and by initials.
import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS, INDICATORS } from '../../src/model/index.ts';
import { INDICATOR_WORDS } from '../../src/model/words.ts';
import { initialsOf } from '../../src/ui/state/name-search.ts';
import { GROUPS, indicatorsFound, SUBJECTS } from '../../src/ui/state/subjects.ts';

const found = (text: string) => indicatorsFound(text).flatMap(({ ids }) => ids);
const sorted = (ids: readonly string[]) => ids.toSorted();

describe('the menu of indicators', () => {
  it('has each once, under its subject and in its group', () => {
    expect(sorted(Object.values(SUBJECTS).flat())).toEqual(sorted(INDICATOR_IDS));
    expect(sorted(GROUPS.flatMap(({ ids }) => ids))).toEqual(sorted(INDICATOR_IDS));
  });

  it('begins with the headline ones and leaves no group empty', () => {
    expect(GROUPS[0]?.ids.every((id) => INDICATORS[id].headline)).toBe(true);
    expect(
      GROUPS.slice(1).flatMap(({ ids }) => ids.filter((id) => INDICATORS[id].headline)),
    ).toEqual([]);
    expect(GROUPS.filter(({ ids }) => ids.length === 0)).toEqual([]);
  });
});

describe('a search among indicators', () => {
  it.each(INDICATOR_IDS)('finds %s by its own names and initials', (id) => {
    const { en, zh } = INDICATOR_WORDS[id].label;
    for (const text of [en, zh, initialsOf(zh), id]) expect(found(text)).toContain(id);
  });

  it('takes words in any order, whatever the case and the width of letters', () => {
    expect(found('GDP share')).toContain('valueAddedShare');
    expect(found('ＲＥＮＴ')).toContain('rent');
    expect(found('漏放')).toEqual(['harmfulPassed']);
    expect(found('lfcp')).toEqual(['harmfulPassed']);
    expect(found('rcjl')).toEqual(['talentNet']); // and not what an ID has in its middle
    expect(found('earchdone')).toEqual([]);
  });

  it('finds all for no text, none for a name that no indicator has, and shows no empty group', () => {
    expect(found('  ')).toHaveLength(INDICATOR_IDS.length);
    expect(indicatorsFound('no such figure')).toEqual([]);
    expect(indicatorsFound('rent').map(({ subject }) => subject)).not.toContain('headline');
  });
});
