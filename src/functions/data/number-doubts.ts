import { fold } from '../../core/folding';
import type { DecimalMark } from '../../core/platform-number';
import { readPlatformNumber, type Doubt } from '../../core/platform-reading';
import { words, type Words } from '../../core/words';
import { looksLikeDate, mustBe } from '../sentences';

/** What the cell says of a text that cannot be read, or only with a guess. */
export function doubtful(doubt: Doubt, text: string, given: DecimalMark | null): Words {
  if (looksLikeDate(fold(text))) {
    const advice = words('a date, a time or a range is not a number', '日期、时间或区间不是数字');
    return must(words('a number', '必须是数字'), text, advice);
  }
  switch (doubt) {
    case 'words':
      return notOneNumber(text);
    case 'marks':
      return must(words('a number with its marks in place', '的千分位或小数点位置不对'), text);
    case 'contrary':
      return must(
        words(
          `a number with the decimal mark "${String(given)}"`,
          `的小数点应是 decimal_mark 的“${String(given)}”`,
        ),
        text,
      );
    case 'either':
      return either(text);
    case 'long':
      return must(
        words('a number of up to 15 digits', '不能超过 15 位数字'),
        text,
        words('a longer one is an id, keep it as text', '更长的是编号，请保留为文本'),
      );
    case 'million':
      return must(
        words('clear about M', '里的 M 含义不明'),
        text,
        words('write jt for million or B for billion (miliar)', '百万请写 jt，十亿（miliar）请写 B'),
      );
  }
}

const must = (limit: Words, text: string, advice?: Words): Words => mustBe('text', limit, text, advice);

function notOneNumber(text: string): Words {
  if (!/\d/.test(fold(text))) return must(words('a number', '必须是数字'), text);
  const allowed = words(
    'only a currency, a unit such as K or a % may stand beside it',
    '旁边只能有货币、万/K 等单位或 %',
  );
  return must(words('one number', '只能是一个数字'), text, allowed);
}

function either(text: string): Words {
  const [point, comma] = [readPlatformNumber(text, '.'), readPlatformNumber(text, ',')].map(String);
  return must(
    words('clear about its decimal mark', '看不出哪个是小数点'),
    text,
    words(
      `set decimal_mark to "." for ${String(point)} or "," for ${String(comma)}`,
      `decimal_mark 填 "." 得 ${String(point)}，填 "," 得 ${String(comma)}`,
    ),
  );
}
