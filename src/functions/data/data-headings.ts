import { fold } from '../../core/folding';
import { nearestName } from '../../core/nearest';
import { words } from '../../core/words';
import { choice, defineFunction, refused, table, text } from '../define';
import { recordNamed, recordNames } from '../named-records';
import { mustBe } from '../sentences';

/** No name is as long; comparing letter by letter with a whole page of text would take its time. */
const LONGEST_NAME = 60;

export const dataHeadings = defineFunction({
  name: 'DATA_HEADINGS',
  words: {
    summary: words(
      'The headings of a function’s result as a row, to stand above it with VSTACK.',
      '某个函数结果的表头，一行；可用 VSTACK 放在结果上方。',
    ),
    formula: 'the headings in the order of the result’s columns',
    source: words('The documentation of each function.', '各函数的说明文档。'),
    mistakes: [
      words(
        'Giving the result instead of the name: the name is text, "FUNNEL_CR_RANGE".',
        '填成函数的结果：这里要填函数名文本，例如 "FUNNEL_CR_RANGE"。',
      ),
    ],
  },
  params: {
    function_name: text({
      words: {
        label: words('Function name', '函数名'),
        help: words('Such as "FUNNEL_CR_RANGE".', '例如 "FUNNEL_CR_RANGE"。'),
      },
    }),
    language: choice({
      choices: { en: '英文', zh: '中文' },
      default: 'en',
      words: {
        label: words('Language', '语言'),
        help: words('en for English, zh for Chinese.', 'en 英文，zh 中文。'),
      },
    }),
  },
  returns: table([{ name: words('Heading', '表头'), unit: 'text' }]),
  examples: [
    {
      args: ['FUNNEL_CR_RANGE'],
      result: [['Rate', 'Low', 'High']],
      because: words('its three columns', '它的三列'),
    },
    {
      args: ['funnel_cr_range', '中文'],
      result: [['转化率', '下限', '上限']],
      because: words('in Chinese', '中文表头'),
    },
    {
      args: ['CONTENT_ROY'],
      error: 'function_name must be the name of a function, got "CONTENT_ROY"; did you mean CONTENT_ROI?',
      because: words('one letter off', '错了一个字母'),
    },
  ],
  compute({ function_name, language }) {
    const record = recordNamed(asName(function_name));
    return record
      ? [record.returns.headings.map((heading) => heading.name[language])]
      : unknown(function_name);
  },
});

function asName(typed: string): string {
  return fold(typed).toUpperCase();
}

function unknown(typed: string) {
  const nearest = typed.length > LONGEST_NAME ? null : nearestName(asName(typed), recordNames());
  const advice = nearest ? words(`did you mean ${nearest}?`, `是不是 ${nearest}？`) : undefined;
  return refused(mustBe('function_name', words('the name of a function', '必须是函数名'), typed, advice));
}
