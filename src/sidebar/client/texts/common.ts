import { words } from '../../../core/words';

export const commonTexts = {
  loading: words('Opening…', '正在打开…'),
  retry: words('Try again', '重试'),
  back: words('Back', '上一步'),
  next: words('Next', '下一步'),
  detail: words('What Google said', '谷歌返回的原话'),
  language: words('Language', '语言'),
  choose: words('Choose…', '请选择…'),
  none: words('None', '无'),
};
