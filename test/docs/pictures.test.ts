import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashOf, LANGUAGES, SCENES, summaryOf } from '../../scripts/scenes.ts';
import { projectFile } from './project-file.ts';

const taken = JSON.parse(projectFile('docs/pictures/texts.json')) as Readonly<Record<string, string>>;
const pictures = Object.entries(SCENES).flatMap(([name, scene]) =>
  LANGUAGES.map((language) => ({ picture: `${name}.${language}`, scene, language })),
);

describe('a picture of the job summary', () => {
  it.each(pictures)('$picture is not older than its text: else `npm run pictures`', async (one) => {
    const { picture, scene, language } = one;
    expect(hashOf(await summaryOf(scene, language))).toBe(taken[picture]);
  });

  it.each(pictures)('$picture is there for light and for dark', ({ picture }) => {
    for (const theme of ['light', 'dark'])
      expect(existsSync(`docs/pictures/${picture}.${theme}.png`)).toBe(true);
  });

  it('has no hash of what is no picture', () => {
    expect(Object.keys(taken).toSorted()).toEqual(pictures.map(({ picture }) => picture).toSorted());
  });
});
