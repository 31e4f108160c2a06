/** What people type, and what they mean by it, in the five seed documents. `within` is the last acceptable rank of the hit. */
export interface TypedQuery {
  readonly typed: string
  readonly meant: string
  readonly within: number
}

const BINHAI = 'doc:津滨政发〔2020〕20号'
const HONGQI = 'doc:红旗区:红旗区大力提振市场信心促进经济稳定向好政策措施'
const INDUSTRY = 'doc:天津市:振作天津市工业经济运行推动工业高质量发展若干举措'
const BUSINESS = 'doc:天津经济技术开发区:天津经开区优化营商环境总体建设方案'
const ECONOMY = 'doc:天津经济技术开发区:天津经济技术开发区贯彻落实扎实稳住经济一揽子政策措施工作方案'
const NATIONAL = 'doc:发改办地区〔2020〕237号'
const MEASURE_12 = `${BINHAI}#m1/二、/12.`
const NDRC = 'dept:全国:国家发展和改革委员会'
const MARKET = 'dept:410702:市场监督管理局'

const first = (typed: string, meant: string): TypedQuery => ({ typed, meant, within: 1 })
const near = (typed: string, meant: string): TypedQuery => ({ typed, meant, within: 3 })

export const TYPED_QUERIES: readonly TypedQuery[] = [
  // a department by its full name, its short names, with and without its place, in pinyin
  first('红旗区市场监督管理局', MARKET),
  first('红旗区市监局', MARKET),
  first('红旗区市场监管局', MARKET),
  first('红旗市监局', MARKET),
  first('新乡市红旗区市监局', MARKET),
  near('区市监局', MARKET),
  near('市监局', MARKET),
  near('市监', MARKET),
  first('红旗区工商局', MARKET),
  // in English, by a name of its own or by its function
  first('National Development and Reform Commission', NDRC),
  first('ndrc', NDRC),
  near('Manufacturing', 'ind:C'),
  near('software', 'ind:65'),
  first('hqqscjgj', MARKET),
  first('hqqsjj', MARKET),
  near('scjgj', MARKET),
  first('hongqiqushichangjianguanju', MARKET),
  first('紅旗區市場監督管理局', MARKET),
  first('红旗区 市场监管', MARKET),
  first('滨海新区发改委', 'dept:120116:发展和改革委员会'),
  first('滨海发改委', 'dept:120116:发展和改革委员会'),
  first('红旗区发改局', 'dept:410702:发展和改革委员会'),
  near('发改委', 'dept:120000:发展和改革委员会'),
  first('红旗区发展改革委员会', 'dept:410702:发展和改革委员会'),
  first('区工信局', 'dept:410702:工业和信息化局'),
  first('天津市工信局', 'dept:120000:工业和信息化局'),
  first('滨海新区人社局', 'dept:120116:人力资源和社会保障局'),
  first('红旗区人力资源社会保障局', 'dept:410702:人力资源和社会保障局'),
  first('红旗区住建局', 'dept:410702:城建局'),
  first('红旗区卫健委', 'dept:410702:卫生健康委员会'),
  first('红旗区农委', 'dept:410702:农业农村局'),
  first('滨海新区环保局', 'dept:120116:生态环境局'),
  near('文旅局', 'dept:120000:文化和旅游局'),
  near('自规局', 'dept:120000:规划和自然资源局'),
  near('规自局', 'dept:天津经济技术开发区:规划和自然资源局'),
  first('滨海新区交委', 'dept:120116:交通运输局'),
  near('科工局', 'dept:410702:科学技术局'),
  near('滨海新区金融办', 'dept:120116:金融局'),
  near('应急局', 'dept:120116:应急管理局'),
  first('红旗区税务局', 'dept:410702:国家税务总局新乡市税务局'),
  near('国资委', 'dept:120116:人民政府国有资产监督管理委员会'),
  near('城管局', 'dept:410702:城管局'),
  near('商务委', 'dept:410702:商务局'),
  first('经开区财政局', 'dept:天津经济技术开发区:财政局'),
  first('泰达发改局', 'dept:天津经济技术开发区:发展和改革局'),
  near('fgw', 'dept:410702:发展和改革委员会'),
  first('红旗区教育局', 'dept:410702:教体文旅局'),
  first('天津银保监局', 'dept:120000:中国银行保险监督管理委员会天津监管局'),
  // a document by its number in any style, by part of it, by its title with words left out
  first('津滨政发〔2020〕20号', BINHAI),
  first('津滨政发[2020]20号', BINHAI),
  first('津滨政发(2020)20号', BINHAI),
  first('津滨政发【2020】20 号', BINHAI),
  first('津滨政发2020 20', BINHAI),
  first('津滨政发 2020 20号', BINHAI),
  first('津滨政发202020', BINHAI),
  first('津滨政发2020年20号', BINHAI),
  first('津滨政发20号', BINHAI),
  first('2020年20号', BINHAI),
  first('滨政发〔2020〕20', BINHAI),
  first('发改办地区〔2020〕237号', NATIONAL),
  first('发改办地区237号', NATIONAL),
  first('红旗区提振市场信心', HONGQI),
  first('红旗区 提振信心 政策措施', HONGQI),
  first('振作工业经济若干举措', INDUSTRY),
  first('天津工业高质量发展举措', INDUSTRY),
  first('经开区优化营商环境方案', BUSINESS),
  first('《天津经开区优化营商环境总体建设方案》', BUSINESS),
  first('天津經開區優化營商環境', BUSINESS),
  first('经开区稳住经济工作方案', ECONOMY),
  first('滨海新区2020年重点任务', BINHAI),
  // a measure by its number, and by its words
  first('滨海新区 第12条', MEASURE_12),
  first('滨海新区第12条', MEASURE_12),
  first('滨海新区 12', MEASURE_12),
  first('滨海新区12', MEASURE_12),
  first('滨海新区 十二', MEASURE_12),
  first('滨海新区第十二条措施', MEASURE_12),
  first('滨海新区 measure 12', MEASURE_12),
  first('津滨政发〔2020〕20号 12', MEASURE_12),
  first('津滨政发202020 第12条', MEASURE_12),
  first('具体措施 12.', MEASURE_12),
  near('瞪羚企业', MEASURE_12),
  near('瞪羚企业培育', MEASURE_12),
  first('振作工业经济 （十六）', `${INDUSTRY}#m0/三、/（十六）`),
  first('发改办地区〔2020〕237号 30', `${BINHAI}#u27`),
  // a place, an industry
  first('滨海新区', 'place:120116'),
  first('红旗区', 'place:410702'),
  near('集成电路', 'ind:集成电路'),
]
