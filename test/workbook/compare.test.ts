import fc from 'fast-check';
import { defaultAnswers, readAnswers } from '../../src/workbook/answers';
import { CURRENCIES, GOALS, MARKETS, PLATFORMS } from '../../src/workbook/choices';
import { compare } from '../../src/workbook/compare';
import { describeChanges } from '../../src/workbook/describe';
import type { Answers } from '../../src/workbook/host';
import { planWorkbook } from '../../src/workbook/plan';
import { ModelWorkbook } from './model';

const zh: Answers = defaultAnswers('zh');
const en: Answers = { ...zh, language: 'en' };

function build(workbook: ModelWorkbook, answers: Answers = zh): void {
  workbook.apply(compare(planWorkbook(answers), workbook.snapshot()));
}

function built(answers: Answers = zh): ModelWorkbook {
  const workbook = new ModelWorkbook();
  workbook.addTab('Sheet1');
  build(workbook, answers);
  return workbook;
}

function changesFor(workbook: ModelWorkbook, answers: Answers = zh) {
  return compare(planWorkbook(answers), workbook.snapshot());
}

function headingCell(workbook: ModelWorkbook, sheet: string, column: string) {
  const tab = workbook.tab(sheet);
  return workbook.cell(tab, 2, tab.columns[column] ?? 0);
}

describe('building', () => {
  test('puts the sheets in front, in the order of the catalogue, and leaves the others', () => {
    expect(built().tabs.map(({ name }) => name)).toEqual(['首页', '设置', '商品', '内容', 'Sheet1']);
    expect(built(en).tabs.map(({ name }) => name)).toEqual([
      'Home',
      'Setup',
      'Products',
      'Content',
      'Sheet1',
    ]);
  });

  test('twice changes nothing', () => {
    expect(changesFor(built())).toEqual([]);
  });

  test('an interruption after any step is completed by the next run', () => {
    const whole = built();
    const steps = changesFor(new ModelWorkbook()).length;
    for (let done = 0; done < steps; done += 1) {
      const workbook = new ModelWorkbook();
      workbook.addTab('Sheet1');
      expect(() => workbook.apply(changesFor(workbook), done)).toThrow('interrupted');
      build(workbook);
      expect(workbook.visible()).toEqual(whole.visible());
      expect(changesFor(workbook)).toEqual([]);
    }
  });

  test('a sheet of theirs with a name we want is left alone', () => {
    const workbook = new ModelWorkbook();
    const theirs = workbook.addTab('内容');
    workbook.type(workbook.cell(theirs, 1, 1), 'mine');
    build(workbook);
    expect(workbook.tabs.map(({ name }) => name)).toEqual(['首页', '设置', '商品', '内容 2', '内容']);
    expect(theirs.rows).toEqual([[{ value: 'mine', formula: '', looks: '' }]]);
    expect(changesFor(workbook)).toEqual([]);
  });

  test('the answers can be read back from the sheets', () => {
    const code = (list: readonly { code: string }[]) => fc.constantFrom(...list.map((choice) => choice.code));
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    const answers = fc.record({
      language: fc.constantFrom('zh' as const, 'en' as const),
      market: code(MARKETS),
      platform: code(PLATFORMS),
      currency: code(CURRENCIES),
      goal: code(GOALS),
      hidden_cost_rate: rate,
      margin: rate,
      return_rate: rate,
    });
    fc.assert(
      fc.property(answers, (wanted) => {
        expect(readAnswers(built(wanted).snapshot())).toEqual(wanted);
      }),
      { numRuns: 30 },
    );
  });

  test('nothing can be read before there is a workbook', () => {
    expect(readAnswers(new ModelWorkbook().snapshot())).toBeNull();
  });
});

describe('what people did stays', () => {
  test('a heading they renamed, also when the language changes', () => {
    const workbook = built();
    workbook.type(headingCell(workbook, 'content', 'account'), '达人昵称');
    expect(changesFor(workbook)).toEqual([]);
    build(workbook, en);
    expect(headingCell(workbook, 'content', 'account').value).toBe('达人昵称');
    expect(headingCell(workbook, 'content', 'title').value).toBe('Title');
    expect(changesFor(workbook, en)).toEqual([]);
  });

  test('a tab they renamed', () => {
    const workbook = built();
    workbook.rename(workbook.tab('content'), '三月排期');
    build(workbook, en);
    expect(workbook.tabs.map(({ name }) => name)).toEqual([
      'Home',
      'Setup',
      'Products',
      '三月排期',
      'Sheet1',
    ]);
  });

  test('columns they moved', () => {
    const workbook = built();
    workbook.moveColumn(workbook.tab('content'), 4, 9);
    expect(changesFor(workbook)).toEqual([]);
  });

  test('a figure of Setup that the wizard does not ask for', () => {
    const workbook = built();
    workbook.type(workbook.field('setup_warning_line'), 0.2);
    workbook.type(workbook.field('setup_roi_measure'), '投产比');
    expect(changesFor(workbook)).toEqual([]);
    build(workbook, en);
    expect(workbook.field('setup_warning_line').value).toBe(0.2);
    expect(workbook.field('setup_roi_measure').value).toBe('Sales-to-cost ratio');
  });

  test('a figure they typed into Setup becomes the answer', () => {
    const workbook = built();
    workbook.type(workbook.field('setup_margin'), 0.42);
    const answers = readAnswers(workbook.snapshot());
    expect(answers?.margin).toBe(0.42);
    expect(changesFor(workbook, answers ?? zh)).toEqual([]);
  });

  test('a word in place of a figure, which cannot be read as an answer', () => {
    const workbook = built();
    workbook.type(workbook.field('setup_margin'), '三成');
    expect(readAnswers(workbook.snapshot())?.margin).toBe(0.3);
    expect(changesFor(workbook)).toEqual([]);
  });

  test('a formula of theirs in a field, also while it shows nothing', () => {
    const workbook = built();
    const fields = ['setup_warning_line', 'setup_margin', 'setup_roi_measure', 'setup_platform'];
    for (const name of fields)
      Object.assign(workbook.field(name), { value: '', formula: '=IF(Z99="","",Z99)' });
    expect(changesFor(workbook)).toEqual([]);
    build(workbook, en);
    expect(fields.map((name) => workbook.field(name).formula)).toEqual(
      fields.map(() => '=IF(Z99="","",Z99)'),
    );
  });

  test('a duplicated tab, which is not taken for its original', () => {
    const workbook = built();
    const copy = workbook.duplicate('content');
    expect(changesFor(workbook)).toEqual([]);
    expect(workbook.tab('content').sheetId).not.toBe(copy.sheetId);
  });
});

describe('what is ours is kept in order', () => {
  test('a formula they typed over is put back, under the name they gave it', () => {
    const workbook = built();
    workbook.type(headingCell(workbook, 'content', 'roi'), 'ROI（老板看这个）');
    const changes = changesFor(workbook);
    expect(describeChanges(changes).map(({ what }) => what.zh)).toEqual(['恢复公式：「利润ROI」']);
    workbook.apply(changes);
    expect(headingCell(workbook, 'content', 'roi').formula).toContain(
      'IF(ROW(profit)=ROW(),"ROI（老板看这个）",',
    );
    expect(changesFor(workbook)).toEqual([]);
  });

  test('a formula that lost a column it read is put back with the column', () => {
    const workbook = built();
    const tab = workbook.tab('content');
    workbook.deleteColumn(tab, tab.columns['cost'] ?? 0);
    const profit = headingCell(workbook, 'content', 'profit');
    profit.formula = profit.formula.replace(/cost,INDEX[^,]+,ROW\(\)\):INDEX\([^,]+,[^)]+\)\)/, 'cost,#REF!');
    expect(profit.formula).toContain('#REF!');
    build(workbook);
    expect(headingCell(workbook, 'content', 'cost').value).toBe('实际总成本 (USD)');
    expect(headingCell(workbook, 'content', 'profit').formula).not.toContain('#REF!');
    expect(changesFor(workbook)).toEqual([]);
  });

  test('a column put back is styled, whenever the run that does it is interrupted', () => {
    const workbook = built();
    const tab = workbook.tab('content');
    workbook.deleteColumn(tab, tab.columns['cost'] ?? 0);
    for (let done = 0; changesFor(workbook).length > 0; done += 1) {
      try {
        workbook.apply(changesFor(workbook), done);
      } catch {
        // The next run goes on.
      }
    }
    const column = workbook.tab('content').columns['cost'] ?? 0;
    expect(workbook.cell(workbook.tab('content'), 3, column).looks).toMatch(/style.*validate/);
  });

  test('a field whose name was deleted is found by its label', () => {
    const workbook = built();
    workbook.names = workbook.names.filter(({ name }) => name !== 'setup_margin');
    workbook.type(workbook.cell(workbook.tab('setup'), 12, 2), 0.42);
    build(workbook, { ...zh, margin: 0.42 });
    expect(workbook.field('setup_margin').value).toBe(0.42);
    expect(changesFor(workbook, { ...zh, margin: 0.42 })).toEqual([]);
  });

  test('an answer changed in the wizard is shown before it is written', () => {
    const workbook = built();
    const changes = changesFor(workbook, { ...zh, margin: 0.35, platform: 'shopee' });
    expect(describeChanges(changes)).toEqual([
      {
        sheet: 'setup',
        what: { en: '主要平台: TikTok Shop → Shopee', zh: '主要平台: TikTok Shop → Shopee' },
      },
      { sheet: 'setup', what: { en: '贡献毛利率: 30% → 35%', zh: '贡献毛利率: 30% → 35%' } },
    ]);
  });

  test('the language changes every word of ours and comes back', () => {
    const workbook = built();
    const before = JSON.stringify(workbook.visible());
    build(workbook, en);
    // A measure chosen in either language is understood, so its formula names both.
    expect(JSON.stringify(workbook.visible()).replace(/投产比|利润ROI/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
    expect(changesFor(workbook, en)).toEqual([]);
    build(workbook, zh);
    expect(JSON.stringify(workbook.visible())).toBe(before);
  });

  test('another currency changes headings and digits, not figures', () => {
    const workbook = built();
    build(workbook, { ...zh, currency: 'IDR' });
    expect(headingCell(workbook, 'content', 'gmv').value).toBe('成交额 GMV (IDR)');
    expect(changesFor(workbook, { ...zh, currency: 'IDR' })).toEqual([]);
  });
});
