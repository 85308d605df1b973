/** One sentence for each thing that can happen to a firm, in both languages. */
import { fundCode, type Moment } from '../../experiment/lives/index.ts';
import type { Text } from '../../kernel/declare.ts';
import { exp } from '../../kernel/math.ts';
import type { EventName } from '../../model/biography.ts';
import { numberWords } from '../said.ts';
import { deskWords, gateWords, percentWords, staffWords, waitWords, yuanWords } from './units.ts';

type Sentence = (moment: Moment) => Text;

/** A gate passed, at a desk and after some months. */
function passed({ value, gate = 0, level, domain }: Moment): Text {
  const [desk, at, months] = [deskWords(level, domain), gateWords(gate), waitWords(value)];
  return {
    en: `${desk.en} passed it at ${at.en.toLowerCase()} after ${months.en}.`,
    zh: `${desk.zh}${at.zh}办结，用时${months.zh}。`,
  };
}

/** What was watched before a decision at access. */
function watched({ observed }: Moment): Text {
  return observed === true
    ? { en: ' It had been used under observation.', zh: '此前曾进入观察期。' }
    : { en: '', zh: '' };
}

/** Sales and staff of one that goes. */
function size({ sales = 0, staff = 0 }: Moment): Text {
  const [yuan, persons] = [yuanWords(sales), staffWords(staff)];
  return {
    en: `sales of ${yuan.en} a year and ${persons.en}`,
    zh: `年销售额${yuan.zh}，${persons.zh}`,
  };
}

function closed(moment: Moment): Text {
  const with_ = size(moment);
  if (moment.broke === true && moment.unsold === true)
    return {
      en: 'It closed: it had launched nothing, and its money no longer kept a team.',
      zh: '企业关闭：尚无产品上市，资金已不足以维持团队。',
    };
  if (moment.broke === true)
    return {
      en: `It closed: its account was empty. It had ${with_.en}.`,
      zh: `企业关闭：账户资金耗尽。关闭前${with_.zh}。`,
    };
  return {
    en: `It closed with money left, as firms of its age and size at times do. It had ${with_.en}.`,
    zh: `企业在仍有资金时关闭，属同龄同规模企业的正常退出。关闭前${with_.zh}。`,
  };
}

function movedOut(moment: Moment): Text {
  const { costGap = 0 } = moment;
  const with_ = size(moment);
  const points = percentWords(Math.abs(costGap), 1);
  const [more, dearer] = costGap < 0 ? ['less', '低'] : ['more', '高'];
  return {
    en: `It moved to another city with ${with_.en}. A unit of output then cost ${points} ${more} here than elsewhere.`,
    zh: `企业迁往其他城市，迁出前${with_.zh}。当时本市单位产出成本比外地${dearer}${points}。`,
  };
}

function raised({ value, fund = -1, cityShare = 0, round = 0 }: Moment): Text {
  const [yuan, code, share] = [yuanWords(value), fundCode(fund), percentWords(cityShare)];
  const city =
    cityShare > 0
      ? { en: `; ${share} of the fund is the city\u2019s`, zh: `（财政出资占${share}）` }
      : { en: ', which holds no money of the city', zh: '（无财政出资）' };
  return {
    en: `It raised round ${round}: ${yuan.en} from fund ${code}${city.en}.`,
    zh: `完成第${round}轮融资${yuan.zh}，出资方为基金 ${code}${city.zh}。`,
  };
}

function stakeEnded({ value, cost = 0, fund = -1 }: Moment): Text {
  const [yuan, code, times] = [yuanWords(cost), fundCode(fund), numberWords(value, 1)];
  if (value === 0)
    return {
      en: `Fund ${code} lost the ${yuan.en} that it had paid for its stake.`,
      zh: `基金 ${code} 所持股权（成本${yuan.zh}）全部损失。`,
    };
  return {
    en: `Fund ${code} sold its stake for ${times} times the ${yuan.en} that it had paid.`,
    zh: `基金 ${code} 退出，回收额为投入${yuan.zh}的${times}倍。`,
  };
}

/** From this growth on, two sums say more than a percentage. */
const MANYFOLD = 2;

/** What buyers will take of it once they have all adopted it. */
function launched({ value, sales = 0 }: Moment): Text {
  const times = exp(value);
  const [before, after] = [yuanWords(sales), yuanWords(sales * times)];
  const more = percentWords(times - 1, 1);
  return times < MANYFOLD
    ? {
        en: `A product reached the market. Once adopted, and all else equal, it adds ${more} to yearly sales of ${before.en}.`,
        zh: `一项产品上市。若全面采用且其他条件不变，年销售额在${before.zh}基础上增加${more}。`,
      }
    : {
        en: `A product reached the market. Once adopted, and all else equal, it takes yearly sales from ${before.en} to ${after.en}.`,
        zh: `一项产品上市。若全面采用且其他条件不变，年销售额由${before.zh}增至${after.zh}。`,
      };
}

function incident({ value, observed }: Moment): Text {
  const severity = numberWords(value, 1);
  return {
    en: `An incident happened${observed === true ? ' during observation' : ''}, ${severity} times as severe as the least.`,
    zh: `${observed === true ? '观察期内' : ''}发生事故，严重程度为最轻事故的${severity}倍。`,
  };
}

/** Every event has its sentence. */
export const SENTENCES: Readonly<Record<EventName, Sentence>> = {
  founded: () => ({ en: 'It was founded.', zh: '企业设立。' }),
  invented: ({ merit = 0 }) => ({
    en: `It had an invention, worth more than ${merit}% of all.`,
    zh: `形成一项发明，价值高于${merit}%的发明。`,
  }),
  'tested a sample': ({ value }) => ({
    en: `It had a sample made and tested for ${yuanWords(value).en}.`,
    zh: `试制并检测样品，支出${yuanWords(value).zh}。`,
  }),
  filed: ({ green }) => ({
    en: `It filed the product for review${green === true ? ', on the green lane' : ''}.`,
    zh: `产品提交申请${green === true ? '，适用绿色通道' : ''}。`,
  }),
  'passed classification': passed,
  'passed certification': passed,
  admitted: (moment) => {
    const [desk, months, before] = [
      deskWords(moment.level, moment.domain),
      waitWords(moment.value),
      watched(moment),
    ];
    return {
      en: `${desk.en} admitted it to the market after ${months.en} at access.${before.en}`,
      zh: `${desk.zh}准予准入，用时${months.zh}。${before.zh}`,
    };
  },
  refused: (moment) => {
    const [desk, months, before] = [
      deskWords(moment.level, moment.domain),
      waitWords(moment.value),
      watched(moment),
    ];
    return {
      en: `${desk.en} refused it after ${months.en} at access.${before.en}`,
      zh: `${desk.zh}不予准入，用时${months.zh}。${before.zh}`,
    };
  },
  launched,
  'raised a round': raised,
  'sold or listed': ({ value }) => ({
    en: `It was sold or listed at ${yuanWords(value).en}.`,
    zh: `企业出售或上市，作价${yuanWords(value).zh}。`,
  }),
  'stake ended': stakeEnded,
  incident,
  closed,
  'moved out': movedOut,
  settled: (moment) => ({
    en: `It had found no investor, gave up seeking equity and goes on among the small firms. It had ${size(moment).en}.`,
    zh: `企业未获投资，不再寻求股权融资，转为普通小企业继续经营。当时${size(moment).zh}。`,
  }),
};
