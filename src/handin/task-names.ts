/** The report's twenty tasks by name. */
import type { Text } from '../kernel/declare.ts';
import type { GroupId, TaskId } from '../model/index.ts';

export interface Task {
  readonly id: TaskId;
  readonly group: GroupId;
  readonly name: Text;
}

const task = (number: number, group: GroupId, en: string, zh: string): Task => ({
  id: `T${number}`,
  group,
  name: { en, zh },
});

export const TASKS: readonly Task[] = [
  task(1, 'regulation', 'Regulatory system for new technology', '建立新技术监管制度体系'),
  task(2, 'regulation', 'Pioneering standards for new products', '率先探索新产品标准的制定'),
  task(3, 'regulation', 'New ways of regulating', '创新监管方式'),
  task(4, 'results', 'Industry, university and research cooperation', '优化产学研合作机制'),
  task(
    5,
    'results',
    'Policies and platforms for turning results into products',
    '完善促进科技成果转化的政策和平台',
  ),
  task(
    6,
    'results',
    'Quality-standards system for new technology and products',
    '构建新技术新产品的质量标准体系',
  ),
  task(7, 'finance', 'Inclusive new-economy finance', '推行普惠性新经济金融服务'),
  task(8, 'finance', '“Data loans”', '鼓励金融机构推出“数据贷”服务'),
  task(9, 'finance', 'Supply-chain finance', '支持供应链金融的发展'),
  task(10, 'scenarios', 'Smart-manufacturing scenarios', '打造N个有全球影响力的智能制造应用场景'),
  task(11, 'scenarios', 'Smart-city scenarios', '建设具有示范引领性的智慧城市应用场景'),
  task(12, 'scenarios', 'Future-consumption scenarios', '支持符合未来消费习惯的应用场景建设'),
  task(13, 'platforms', 'High-end innovation platforms', '加强高端创新平台的建设'),
  task(14, 'platforms', 'Clusters of innovation platforms', '打造多个创新平台集聚区'),
  task(15, 'platforms', 'Start-up platforms', '大力推进创业平台的建设'),
  task(16, 'risk', 'Mechanism against financial risk', '形成防范新经济金融风险的体制机制'),
  task(
    17,
    'risk',
    'Mechanism against intellectual-property risk',
    '形成防范知识产权风险的体制机制',
  ),
  task(18, 'risk', 'Mechanism against ethics breaches', '建立防范突破伦理道德风险的机制'),
  task(
    19,
    'measurement',
    'Statistics and standards for the new economy',
    '探索制定新经济的统计与标准',
  ),
  task(
    20,
    'measurement',
    'China “Internet+” digital economy index',
    '支持中国“互联网+”数字经济指数的完善与推广',
  ),
];

/** What a task is called; instruments outside the tasks by their code. */
export function taskName(id: TaskId): Text {
  const known = TASKS.find((each) => each.id === id);
  if (known !== undefined) return known.name;
  if (id === 'beyond') return { en: 'Beyond the report', zh: '报告之外' };
  return { en: `Instrument ${id} of the report`, zh: `报告其他举措${id}` };
}
