import { describe, expect, it, vi } from 'vitest';
import { LANGUAGE_NAMES } from '../../src/messages/languages.ts';
import { together } from '../bundle/job.ts';
import { runScene, SCENES } from './scenes.ts';
import { toldText } from './told.ts';

vi.setConfig({ testTimeout: 60_000 });

const rows = SCENES.flatMap((scene) => LANGUAGE_NAMES.map((language) => ({ scene, language })));
const runsOf = together(rows, ({ scene, language }) => runScene(scene, language), 4);

describe.each(rows)('$scene.name ($language)', (row) => {
  const { scene, language } = row;
  it('is told like this', async () => {
    const text = toldText(await runsOf(row));
    await expect(`${text}\n`).toMatchFileSnapshot(`told/${scene.name}.${language}.txt`);
  });
});
