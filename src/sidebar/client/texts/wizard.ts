import { words } from '../../../core/words';

export const wizardTexts = {
  progress: words('Step {step} of {count}', '第 {step} 步，共 {count} 步'),
  saved: words('Saved as you go; you can close this at any time.', '自动保存，可以随时关掉，下次接着填。'),
  notSaved: words(
    'Not saved: if you close this now, start again from here.',
    '没有存上：现在关掉的话，这一步要重新填。',
  ),

  languageTitle: words('Know what a video returns before you pay for it', '先测算，再投产'),
  languageIntro: words(
    'Five short steps, about two minutes. Nothing is written to your spreadsheet until you confirm at the end.',
    '一共 5 步，大约 2 分钟。最后确认之前，不会往你的表格里写任何东西。',
  ),
  languageQuestion: words('Language of the workbook', '工作簿用什么语言'),
  languageZh: words('Sheets, hints and checks in Chinese', '工作表、提示和检查都用中文'),
  languageEn: words('Sheets, hints and checks in English', '工作表、提示和检查都用英文'),
  languageLater: words('You can switch later; your data stays as it is.', '以后可以随时切换，数据不受影响。'),

  marketTitle: words('Where do you sell?', '你主要卖到哪里？'),
  market: words('Market', '目标市场'),
  marketHelp: words('Your main one. Others can be added later.', '选最主要的一个，其他的以后再加。'),
  platform: words('Platform', '平台'),
  platformHelp: words('Where most of your content sells.', '内容带货最多的平台。'),
  currency: words('Currency', '币种'),
  currencyFollows: words('Follows the market.', '跟随目标市场。'),
  currencyHelp: words(
    'The whole workbook is in this one currency, and so are the reports you import.',
    '整本工作簿只用这一种货币，导入的报表也要是这个币种。',
  ),

  goalTitle: words('What should it help with first?', '最想先解决哪件事？'),
  goalShort: words('First goal', '首要目标'),
  goalIntro: words(
    'It decides what Home shows first. You get every sheet either way.',
    '决定首页先显示什么；工作表一张不少。',
  ),

  costsTitle: words('Three numbers that decide profit', '决定赚不赚的三个数'),
  costsIntro: words(
    'Not sure yet? Keep the examples and replace them in Setup later.',
    '还没有准数？先用示例，之后在“设置”表里换成自己的。',
  ),
  buffer: words('Hidden-cost buffer', '隐性成本上浮'),
  bufferHelp: words(
    'Rework, samples, extra hours: costs nobody writes down, added on top of total cost. Usually 15–20%.',
    '返工、寄样、沟通加班这些没记账的钱，按总成本往上加。常见 15%–20%。',
  ),
  margin: words('Contribution margin', '贡献毛利率'),
  marginHelp: words(
    'What is left of 100 of sales once goods, freight, commissions and payment fees are paid. Before ads and content; not the purchase margin.',
    '每卖 100，付完货款、运费、平台和达人佣金、支付手续费还剩多少。广告和内容费用不扣；不是采购毛利率。',
  ),
  marginHow: words(
    'Example: price 28 net of VAT − goods 9 − freight 5 − commissions 4.8 − fees 0.8 = 8.4, and 8.4 ÷ 28 = 30%.',
    '举例：不含税售价 28 − 货款 9 − 运费 5 − 佣金 4.8 − 手续费 0.8 = 8.4，8.4 ÷ 28 = 30%。',
  ),
  returnRate: words('Return rate', '退货率'),
  returnHelp: words(
    'Refunded sales as a share of all sales, over the last 30 to 90 days.',
    '退款金额占销售额的比例，看最近 30–90 天。',
  ),
  returnHow: words('Example: 800 refunded of 10,000 sold = 8%.', '举例：卖出 10,000，退款 800，就是 8%。'),
  how: words('How to work it out', '怎么算'),
  example: words('Example, replace it', '示例，请替换'),
  understood: words('= {rate}', '= {rate}'),
  slider: words('{label}, slider', '{label}，滑块'),
  breakEven: words(
    'At this margin, each 1 you spend must bring back {ratio} in sales after returns to break even.',
    '按这个毛利率，每投 1 块钱，要卖回 {ratio}（扣除退货）才保本，也就是保本投产比 {ratio}。',
  ),

  reviewTitle: words('Check, then build', '确认后搭建'),
  reviewTitleAgain: words('What would change', '会改动这些'),
  answers: words('Your answers', '你的回答'),
  edit: words('Edit', '修改'),
  editStep: words('Edit: {what}', '修改：{what}'),
  exampleMark: words('example', '示例'),
  willBuild: words('What will be built', '将会新建'),
  willChange: words('What will change', '将会改动'),
  looking: words('Looking at your spreadsheet…', '正在查看你的表格…'),
  nothing: words('Everything is in place. There is nothing to change.', '一切就绪，没有需要改动的地方。'),
  staysTitle: words('What stays as it is', '不会动的内容'),
  stays: words(
    'Everything people typed, your own sheets, and headings or tabs you have renamed.',
    '所有手工填写的数据、你自己的工作表，以及你改过的表名和列名。',
  ),
  build: words('Build the workbook', '搭建工作簿'),
  apply: words('Make these changes', '执行这些改动'),

  buildingTitle: words('Building…', '正在搭建…'),
  building: words(
    'This usually takes under a minute. You can watch the sheets appear; please do not edit them yet.',
    '一般不到一分钟。工作表会陆续出现，先别动它们。',
  ),
  seconds: words('{count} seconds so far', '已用 {count} 秒'),

  doneTitle: words('Your workbook is ready', '工作簿搭好了'),
  doneAgain: words('Done, the workbook is up to date', '完成，工作簿已更新'),
  doneNothing: words('Nothing had to change', '没有需要改动的地方'),
  doneExamples: words(
    'Margin or return rate is still an example. Replace it in Setup before you trust a forecast.',
    '贡献毛利率或退货率还是示例值，请先在“设置”表里换成自己的，再看测算结果。',
  ),
  nextSteps: words('What to do next', '接下来做什么'),
  goContent: words('Plan your first content', '测算第一条内容'),
  goContentHelp: words(
    'Type expected views and cost; profit ROI appears.',
    '填预计播放量和成本，利润ROI 自动算出。',
  ),
  goImport: words('Import a report', '导入平台报表'),
  goImportHelp: words('Views, orders and sales from your platform.', '把播放量、订单、成交额带进来。'),
  goProducts: words('Add your products', '录入商品'),
  goProductsHelp: words(
    'Price and cost per SKU, for a margin of their own.',
    '按 SKU 填售价和成本，毛利率更准。',
  ),
  goFunctions: words('Browse the functions', '查看全部函数'),
  goFunctionsHelp: words('What you can type into any cell.', '可以直接写进单元格的公式。'),

  stateTitle: words('Your workbook', '你的工作簿'),
  outdated: words('Your sheets can be brought up to date.', '工作簿有新版本，可以更新。'),
  seeChanges: words('See what would change', '看看会改什么'),
  stateDraft: words('You have changes that were not applied yet.', '有改动还没执行。'),
  resume: words('Continue', '继续'),
  change: words('Change answers', '修改设置'),
  changeHelp: words('Market, currency, goal and rates.', '市场、币种、目标和三个比率。'),
  check: words('Check and repair', '检查并修复'),
  checkHelp: words(
    'Restores lost formulas and missing columns; keeps your data.',
    '恢复丢失的公式和列，数据不动。',
  ),
  switchTitle: words('The workbook is still in Chinese.', '工作簿现在还是英文。'),
  switch: words('Switch it to English', '把工作簿换成中文'),
};
