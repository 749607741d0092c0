import { stripDocumentation } from '../../src/build/strip-documentation';

test('takes words, examples and usual ranges out of a record, at any depth', () => {
  const stripped = stripDocumentation(`
    export const f = define({ name: 'F', words: { summary: words('a', 'b') },
      params: { x: rate({ min: 0, usual: [0, 0.1], words: label }) }, examples: [{ args: [1], result: 2 }],
      compute: ({ x }) => x * 2 });`);
  expect(stripped).not.toMatch(/summary|usual|label|args/);
  expect(stripped).toMatch(/name: 'F'/);
  expect(stripped).toMatch(/min: 0/);
  expect(stripped).toMatch(/compute: \(\{ x \}\) => x \* 2/);
});

test('keeps the lines, so that a position in an error message stays right', () => {
  const source = "const a = {\n  words: {\n    en: '1',\n  },\n};\nfail();\n";
  expect(stripDocumentation(source).split('\n').indexOf('fail();')).toBe(5);
});

test('leaves other code alone', () => {
  const source = 'import { words } from "./w";\nexport const usual = words("a", "b");\n';
  expect(stripDocumentation(source)).toBe(source);
});
