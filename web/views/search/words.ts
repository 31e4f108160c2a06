import { defineWords } from '../../i18n/words.ts'

export const search = defineWords(
  'search',
  {
    title: '搜索',
    placeholder: '标题、部门全称或简称、拼音首字母、文号、条文词语',
    hint: '例如：稳住经济、市场监管局、scjg、津滨政发[2020]20号、新能源汽车',
    nothing: '没有找到“{{words}}”',
    nothingHint: '换一个词，或只输入其中一部分；文号可用任意括号，部门可用拼音首字母。',
    failed: '搜索没有成功，请再试一次。',
    pages: '页面',
    hits: '结果',
    open: '打开',
    inGraph: '在图谱中查看',
    move: '选择',
    searching: '正在搜索…',
  },
  {
    title: 'Search',
    placeholder: 'Title, department, pinyin initials, document number, words of a measure',
    hint: 'For example: 稳住经济, 市场监管局, scjg, 津滨政发[2020]20号, 新能源汽车',
    nothing: 'Nothing found for “{{words}}”',
    nothingHint: 'Try another word or a part of it; numbers work in any brackets, departments by pinyin initials.',
    failed: 'The search failed. Please try again.',
    pages: 'Pages',
    hits: 'Results',
    open: 'open',
    inGraph: 'show in the graph',
    move: 'choose',
    searching: 'Searching…',
  },
)
