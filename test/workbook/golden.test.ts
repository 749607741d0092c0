import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultAnswers } from '../../src/workbook/answers';
import { planWorkbook } from '../../src/workbook/plan';
import { pictureOf } from './picture';

/** `UPDATE_GOLDEN=1 npx jest test/workbook/golden` writes the files anew; read the difference before committing. */
test.each(['en', 'zh'] as const)('the workbook in %s is the one that was read and approved', (language) => {
  const file = join(__dirname, 'golden', `workbook.${language}.txt`);
  const picture = pictureOf(planWorkbook(defaultAnswers(language)));
  if (process.env['UPDATE_GOLDEN'] !== undefined || !existsSync(file)) writeFileSync(file, picture);
  expect(picture).toBe(readFileSync(file, 'utf8'));
});
