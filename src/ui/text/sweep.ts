/** What the sweep of one lever says: it comes after the first chart, in both languages at once. */
import { spoken, type Texts } from './spoken.ts';

const en = {
  title: (lever: string) => `Sweep: ${lever}`,
  close: 'Close',
  note: (values: number, runs: string) =>
    `${values} values of the lever, each with the programme’s other levers as they stand, on the random numbers of the chart (${runs}).`,
  evidenced: (range: string) => `Swept over the evidenced range, ${range}, and not beyond.`,
  unverified: (range: string) =>
    `Swept over the usual range, ${range}, and not beyond; its source is not read.`,
  noEvidence: (range: string) =>
    `No source names a value of this lever: it is swept over its whole slider, ${range}, and every value but that of 2019 lies beyond evidence.`,
  few: (values: number) => `The slider has only ${values} values there.`,
  outside: (amount: string) =>
    `The programme’s own value, ${amount}, lies beyond this range and is not swept.`,
  unused: 'The programme leaves this lever alone: here it acts from January 2021 on.',
  phased: 'All dated values of the lever are moved in proportion.',
  wait: 'Begins once the runs of the chart are done',
  stop: 'Stop',
  goOn: (runs: number) => `Continue, ${runs} runs left`,
  running: (done: number, all: number) => `Computing ${done} of ${all} runs`,
  left: (seconds: number) => `about ${seconds} s left`,
  stopped: (done: number, all: number) => `Stopped at ${done} of ${all} runs`,
  done: (pairs: number, values: number) => `${pairs} pairs for each of ${values} values`,
  took: (runs: number, seconds: number) => `${runs} runs took ${seconds} s`,
  known: 'all runs were there',
  failed: (reason: string) => `A run failed: ${reason}`,
  fans: (indicator: string, unit: string) => `${indicator}, ${unit}`,
  fansNote:
    'All on one axis. Below each: what the value changes in the programme as it stands, median of paired differences with its 95\u00a0% interval.',
  asNow: 'as it stands',
  withValue: 'With this value',
  now: 'Programme as it stands, median',
  fan: (amount: string, figures: string) => `${amount}: ${figures}`,
  at: (year: number, median: string, span: string) => `${year} ${median} (${span})`,
  same: 'The programme itself: no difference',
  curve: (year: number, lever: string) => `Difference in ${year} over the lever: ${lever}`,
  curveAxis: (unit: string) => `Median of paired differences with its 95\u00a0% interval, ${unit}`,
  curveUnit: (unit: string) => `across: ${unit}`,
  ring: 'ring: the programme as it stands',
  table: 'Data table',
  value: 'Value',
  difference: (year: number) => `${year}: difference`,
  interval: '95\u00a0% interval',
};

type SweepText = typeof en;

const zh: SweepText = {
  title: (lever) => `扫描：${lever}`,
  close: '关闭',
  note: (values, runs) =>
    `该工具取${values}个数值，方案其余工具不变，与主图使用同一公共随机数（${runs}）。`,
  evidenced: (range) => `仅在实证取值范围${range}内扫描，不超出。`,
  unverified: (range) => `仅在常见取值范围${range}内扫描，不超出；该范围待核实。`,
  noEvidence: (range) =>
    `该工具暂无实证取值范围：在滑块全程${range}内扫描，除2019年做法外各数值均无实证依据。`,
  few: (values) => `滑块在此范围内仅有${values}个数值。`,
  outside: (amount) => `方案现值${amount}在此范围之外，未列入扫描。`,
  unused: '当前方案未启用该工具：此处设为2021年1月起实施。',
  phased: '该工具分期设定的各数值按同一比例变动。',
  wait: '待主图推演完成后开始',
  stop: '停止',
  goOn: (runs) => `继续，剩余${runs}组`,
  running: (done, all) => `正在推演，已完成${done}组，共${all}组`,
  left: (seconds) => `约剩${seconds}秒`,
  stopped: (done, all) => `已停止，完成${done}组，共${all}组`,
  done: (pairs, values) => `${values}个数值，各${pairs}组配对推演`,
  took: (runs, seconds) => `${runs}组推演用时${seconds}秒`,
  known: '所需推演均已完成',
  failed: (reason) => `推演失败：${reason}`,
  fans: (indicator, unit) => `${indicator}，${unit}`,
  fansNote: '各图纵轴统一。图下为该数值相对当前方案的变化：配对差值中位数及其95%区间。',
  asNow: '当前方案',
  withValue: '取该数值',
  now: '当前方案中位数',
  fan: (amount, figures) => `${amount}：${figures}`,
  at: (year, median, span) => `${year}年${median}（${span}）`,
  same: '即当前方案，无差值',
  curve: (year, lever) => `${year}年差值随“${lever}”的变化`,
  curveAxis: (unit) => `配对差值中位数及其95%区间，${unit}`,
  curveUnit: (unit) => `横轴：${unit}`,
  ring: '空心圆：当前方案',
  table: '数据表',
  value: '数值',
  difference: (year) => `${year}年差值`,
  interval: '95%区间',
};

const TEXTS: Texts<SweepText> = { en, zh };

export function sweepText(): SweepText {
  return spoken(TEXTS);
}
