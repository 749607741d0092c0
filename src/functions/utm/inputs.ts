import { words } from '../../core/words';
import { refused, text } from '../define';
import { mustBe } from '../sentences';

/** The five that analytics tools read, in the order they are written. */
export const UTM_NAMES = ['source', 'medium', 'campaign', 'content', 'term'] as const;

export const url = text({
  words: {
    label: words('Link', '链接'),
    help: words('The address of the page, beginning with https://.', '落地页网址，以 https:// 开头。'),
  },
});

/** What tells one link from another, in the order of the arguments. */
export const tags = {
  source: text({
    words: {
      label: words('Source', '来源'),
      help: words(
        'Where it is seen: tiktok, instagram, a creator.',
        '在哪里看到的：tiktok、instagram、某位达人。',
      ),
    },
  }),
  medium: text({
    words: {
      label: words('Medium', '媒介'),
      help: words(
        'The kind of traffic: video, live, cpc, affiliate.',
        '流量类型：video、live、cpc、affiliate。',
      ),
    },
  }),
  campaign: text({
    words: {
      label: words('Campaign', '活动'),
      help: words('The campaign’s name, without spaces.', '活动名称，不要有空格。'),
    },
  }),
  content: text({
    optional: true,
    words: {
      label: words('Content', '内容'),
      help: words(
        'The id of the content; left out, the one in the link stays.',
        '内容编号；不填则保留链接里原有的。',
      ),
    },
  }),
  term: text({
    optional: true,
    words: {
      label: words('Term', '关键词'),
      help: words(
        'The search term; left out, the one in the link stays.',
        '搜索关键词；不填则保留链接里原有的。',
      ),
    },
  }),
};

export function notAnAddress(typed: string) {
  const limit = words('a web address that begins with https://', '必须是以 https:// 开头的网址');
  return refused(mustBe('url', limit, typed));
}
