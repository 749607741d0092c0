import { functionsPage } from '../../src/build/docs';
import { callOf, half, typed } from '../../src/build/docs-examples';
import { section } from '../../src/build/docs-section';
import { limitsOf } from '../../src/build/param-words';
import { stub } from '../../src/build/stubs';
import { words } from '../../src/core/words';
import { familyOf, families } from '../../src/functions/families';
import { records } from '../../src/functions/index';
import type { FunctionFacts, ParamFacts } from '../../src/functions/record';

const LANGUAGES = ['en', 'zh'] as const;
const named = records.map((record) => [record.name, record] as const);
const help = { label: words('Views', '播放量'), help: words('How many. Not more.', '多少。不是更多。') };

describe.each(LANGUAGES)('the page in %s', (language) => {
  const page = functionsPage(records, language);

  test('has every family as a chapter, in the order of the families', () => {
    const present = Object.keys(families).filter((family) =>
      records.some(({ name }) => familyOf(name) === family),
    );
    const chapters = [...page.matchAll(/^## (.*)$/gm)].map(([, title]) => title).slice(2);
    expect(chapters).toEqual(present.map((family) => families[family]?.[language]));
  });

  test('lists every function once with its summary, and the links lead to its section', () => {
    const links = [...page.matchAll(/^\* \[(\w+)\]\(#(\w+)\) (.*)$/gm)];
    expect(links.map(([, name]) => name).sort()).toEqual(records.map(({ name }) => name).sort());
    const summaries = new Map(records.map(({ name, words: { summary } }) => [name, summary[language]]));
    for (const [, name = '', anchor, summary] of links) {
      expect(anchor).toBe(name.toLowerCase());
      expect(summary).toBe(summaries.get(name));
      expect(page).toContain(`\n### ${name}\n`);
    }
  });

  test('shows no value that is none', () => {
    expect(page).not.toMatch(/undefined|\[object|NaN|Infinity|Symbol/);
  });
});

/** The heading of every part of a section, in the order a reader needs them. */
const PARTS = {
  en: ['Parameter |', '**Result**', '**Formula**', '**Source**', '**Examples**', '**Mistakes people make**'],
  zh: ['参数 |', '**结果**', '**公式**', '**出处**', '**示例**', '**常见错误**'],
};

describe.each(named)('%s', (_, record) => {
  test.each(LANGUAGES)('has every part in %s', (language) => {
    const text = section(record, language);
    const places = PARTS[language].map((part) =>
      text.search(new RegExp(`^(\\| )?${part.replace(/[*|]/g, '\\$&')}`, 'm')),
    );
    expect(places).not.toContain(-1);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    for (const [name, { words: said }] of Object.entries(record.params)) {
      expect(text).toContain(`| \`${name}\` | **${said.label[language]}** `);
    }
    for (const heading of record.returns.headings) {
      for (const code of Object.keys(heading.codes ?? {})) expect(text).toContain(`\`${code}\` `);
    }
    expect(text.includes(record.words.limits?.[language] ?? '')).toBe(true);
    expect(text.match(/^\* `=/gm)).toHaveLength(record.examples.length);
  });

  test('shows what it refuses in one language at a time', () => {
    for (const line of section(record, 'en').split('\n')) {
      if (line.includes(' is refused: '))
        expect(line.replace(/`.*?`|".*?"|投产比|万/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
    }
    for (const line of section(record, 'zh').split('\n')) {
      if (line.includes('会被拒绝：')) expect(line).toMatch(/会被拒绝：.*[\u4e00-\u9fff].* —— /);
    }
  });

  test('has tables of one width', () => {
    for (const table of section(record, 'zh')
      .split('\n\n')
      .filter((part) => /^ *\|/.test(part))) {
      const widths = table.split('\n').map((line) => line.replace(/\\\|/g, '').split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  test('has a stub of whole sentences, a line for each parameter', () => {
    const lines = stub(record as FunctionFacts)
      .split('\n')
      .filter((line) => line.includes('@param'));
    expect(lines).toHaveLength(Object.keys(record.params).length);
    for (const line of lines) expect(line).toMatch(/^ \* @param \{any\} \w+ .+[.?] \/ .+[。？”）]$/);
  });
});

test.each<[unknown, string]>([
  [3, '3'],
  ['3%', '"3%"'],
  [true, 'TRUE'],
  ['say "so"', '"say ""so"""'],
  ['', ''],
  [null, ''],
  [[1, 2, 3], '{1, 2, 3}'],
  [[[1], [''], [3]], '{1; ""; 3}'],
  [
    [
      ['a', 1],
      ['b', null],
    ],
    '{"a", 1; "b", ""}',
  ],
])('%j is typed as %s', (value, text) => {
  expect(typed(value)).toBe(text);
});

test('choices are shown in the word of the language', () => {
  const record = records.find(({ name }) => name === 'FUNNEL_CR');
  if (!record) throw new Error('FUNNEL_CR is gone');
  const example = { args: [[[10, 5]], '整体'], because: words('a', '甲') };
  expect(callOf(record, example, 'en')).toBe('=FUNNEL_CR({10, 5}, "total")');
  expect(callOf(record, example, 'zh')).toBe('=FUNNEL_CR({10, 5}, "整体")');
});

test('a sentence is parted in its middle, whatever the value in it', () => {
  const sentence = 'text must be a number, got "a / b" / text 必须是数字，现在是“a / b”';
  expect(half(sentence, 'en')).toBe('text must be a number, got "a / b"');
  expect(half(sentence, 'zh')).toBe('text 必须是数字，现在是“a / b”');
});

test.each<[Partial<ParamFacts>, string, string]>([
  [
    { kind: 'number', unit: 'rate', min: 0, max: 1, optional: true, default: 0.8 },
    'a rate, 3% or 0.03; 0% or more; 100% or less; optional, 80% when left out',
    '比率，写 3% 或 0.03；不小于 0%；不大于 100%；可不填，默认 80%',
  ],
  [{ kind: 'number', unit: 'count', whole: true, above: 0 }, 'a count; whole; above 0', '数量；整数；大于 0'],
  [
    { kind: 'series', unit: 'money', with: 'history' },
    'money; one row or one column; as long as its partners',
    '金额；一行或一列；与配对的各列等长',
  ],
  [
    { kind: 'flag', optional: true, default: false },
    'TRUE or FALSE; optional, FALSE when left out',
    'TRUE 或 FALSE；可不填，默认 FALSE',
  ],
  [
    { kind: 'choice', choices: { step: '环节', total: '整体' } },
    'one of `step`, `total`',
    '可选 `step` 环节、`total` 整体',
  ],
  [{ kind: 'names' }, 'one row or one column of names', '一行或一列名称'],
  [{ kind: 'dates', optional: true }, 'one row or one column of dates; optional', '一行或一列日期；可不填'],
  [{ kind: 'block' }, 'a whole table', '整个区域'],
  [{ kind: 'text' }, 'text', '文字'],
])('the limits of %j', (facts, en, zh) => {
  expect(limitsOf({ optional: false, kind: 'number', words: help, ...facts })).toEqual({ en, zh });
});
