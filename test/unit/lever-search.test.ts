// Claim: levers are found by parts of their names in both languages, by initials of their pinyin, and by being in use.
import { describe, expect, it } from 'vitest';
import { LEVER_IDS, type LeverId } from '../../src/model/index.ts';
import { LEVER_WORDS } from '../../src/model/words.ts';
import { usualSetting } from '../../src/scenario/shown.ts';
import { leversFound } from '../../src/ui/state/lever-search.ts';
import { initialsOf } from '../../src/ui/state/name-search.ts';

const found = (text: string, changedOnly = false, used: readonly LeverId[] = []) =>
  leversFound(
    { text, changedOnly },
    used.map((id) => usualSetting(id, 1)),
  );

describe('initials of pinyin', () => {
  it.each([
    ['财政补贴', 'czbt'],
    ['政府产业基金', 'zfcyjj'],
    ['研发投入强度', 'yftrqd'],
    ['安全', 'aq'],
    ['人才住房', 'rczf'],
    ['标准ISO', 'bziso'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('levers', () => {
  it('are found by either language, whatever the case and the width of letters', () => {
    expect(found('INSPECTION')).toContain('inspectionPosts');
    expect(found('ｉｎｓｐｅｃｔｉｏｎ')).toContain('inspectionPosts');
    expect(found('产业基金')).toEqual(['fundCommitment']);
    expect(found('surveyPosts')).toEqual(['surveyPosts']);
    expect(found('no such lever')).toEqual([]);
  });

  it.each(LEVER_IDS)('%s is found by its own names and initials', (id) => {
    const { en, zh } = LEVER_WORDS[id].label;
    for (const text of [en, zh, initialsOf(zh), id]) expect(found(text)).toContain(id);
  });

  it('are those in use when only these are asked for', () => {
    expect(found('', true)).toEqual([]);
    expect(found('', true, ['surveyPosts', 'guaranteeCover'])).toEqual([
      'guaranteeCover',
      'surveyPosts',
    ]);
    expect(found('survey', true, ['guaranteeCover'])).toEqual([]);
    expect(found('')).toEqual([...LEVER_IDS]);
  });
});
