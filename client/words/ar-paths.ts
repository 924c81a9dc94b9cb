import type { enPaths } from './en-paths.ts';

/** What is said of what connects several entities. */
export const arPaths: Record<keyof typeof enPaths, string> = {
  'paths.title': 'ما يصل بينها',
  'paths.found':
    '{count, plural, zero {لا طريق} one {أقصر طريق واحد} two {طريقان هما الأقصر} few {# طرق هي الأقصر} many {# طريقاً هي الأقصر} other {# طريق هي الأقصر}}، {hops, plural, zero {بلا علاقات} one {من علاقة واحدة} two {من علاقتين} few {من # علاقات} many {من # علاقة} other {من # علاقة}}',
  'paths.found-more':
    '{count, plural, zero {لا طريق} one {طريق واحد} two {طريقان} few {# طرق} many {# طريقاً} other {# طريق}}، أقصرها {hops, plural, zero {بلا علاقات} one {من علاقة واحدة} two {من علاقتين} few {من # علاقات} many {من # علاقة} other {من # علاقة}}',
  'paths.none': 'لا طريق من {from} إلى {to} ضمن {hops} علاقات.',
  'paths.narrowed': 'لا يُسار إلا على العلاقات التي يُبقيها المرشّح.',
  'paths.farther': 'ابحث حتى {hops} علاقات',
  'paths.longer': 'وطرقاً أطول أيضاً',
  'paths.left':
    '{count, plural, zero {لا غيرها} one {وطريق آخر} two {وطريقان آخران} few {و# طرق أخرى} many {و# طريقاً آخر} other {و# طريق آخر}}',
  'paths.light': 'أضئ الطريق {names}',
  'paths.weakest':
    'أضعف حلقة: {count, plural, zero {بلا مصدر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدراً} other {# مصدر}}',
  'paths.this-weakest': 'أضعف حلقة',
  'paths.origins':
    '{count, plural, zero {بلا مصدر} one {مصدر واحد} two {مصدران مستقلان} few {# مصادر مستقلة} many {# مصدراً مستقلاً} other {# مصدر مستقل}} في المجموع',
  'paths.one-voice':
    '{count, plural, zero {لا مصدر يرويه} one {يرويه كله مصدر واحد} two {يرويه كله مصدر واحد} few {يرويه كله مصدر واحد} many {يرويه كله مصدر واحد} other {يرويه كله مصدر واحد}}',
  'paths.bring':
    'أضف {count, plural, zero {ما ليس في الصورة} one {واحدة ليست في الصورة} two {اثنتين ليستا في الصورة} few {# ليست في الصورة} many {# ليست في الصورة} other {# ليست في الصورة}}',
  'shared.found':
    '{count, plural, zero {لا مشترك بينها} one {مشترك واحد} two {مشتركان اثنان} few {# مشتركات} many {# مشتركاً} other {# مشترك}}، وبينها {direct, plural, zero {لا علاقة} one {علاقة واحدة} two {علاقتان} few {# علاقات} many {# علاقة} other {# علاقة}}',
  'shared.alone': 'لا شيء مشترك بين {name} والبقية ضمن علاقتين.',
  'shared.direct': 'في ما بينها',
  'shared.with': 'مع {names}',
  'shared.left':
    '{count, plural, zero {لا غيرها} one {ومشترك آخر} two {ومشتركان آخران} few {و# أخرى} many {و# أخرى} other {و# أخرى}}',
  'shared.unread':
    '{count, plural, zero {نُظر في كل العلاقات} one {لم يُنظر في علاقة واحدة أقل سنداً} two {لم يُنظر في علاقتين أقل سنداً} few {لم يُنظر في # علاقات أقل سنداً} many {لم يُنظر في # علاقة أقل سنداً} other {لم يُنظر في # علاقة أقل سنداً}}.',
  'shared.unread-many': 'لم يُنظر في علاقات كثيرة أقل سنداً.',
};
