/** Texts about targets: result sentences, notes, problems of the target sheet. */
import { catalogue } from './catalogue';

/** Sentences and their parts; the figures come in already written. */
export const TARGET_SENTENCES = catalogue({
  vi: {
    noData: 'Chưa có số liệu.',
    sample: 'Chưa đánh giá: chỉ tiêu mẫu, đơn vị chưa xác nhận.',
    noPlan: 'Có {done} {counted}; kế hoạch không ghi con số nên chưa đánh giá.',
    noStartCount: 'Chưa có số liệu: chưa nhập số {counted} đầu năm.',
    noStartTotal: 'Chưa có số liệu: chưa có tổng số hộ đầu kỳ (mẫu số).',
    noEndTotal: 'Chưa có số liệu: chưa có tổng số hộ cuối kỳ (mẫu số).',
    noHouseholds: 'Chưa có số liệu: tổng số hộ bằng 0 nên không tính tỷ lệ.',
    noDenominator: 'Chưa có số liệu: chưa có tổng số (mẫu số) nên không tính tỷ lệ.',
    reachCount: '{lead} {done}/{plan} {unit}, đạt {percent}% kế hoạch{tail}.',
    reachCountAbove: '{lead} {done} {unit} (chỉ tiêu trên {plan} {unit}), đạt {percent}% kế hoạch{tail}.',
    tailMore: ' (vượt {count} {unit})',
    tailLeft: '; còn {count} {unit}',
    tailElapsed: ' (đã qua {percent}% thời gian)',
    tailMet: '; đạt',
    fell: 'Giảm {fall}/{plan} {counted} (từ {start} xuống {end} {unit}), đạt {percent}% kế hoạch{tail}.',
    fellAbove:
      'Giảm {fall} {counted} (chỉ tiêu giảm {plan} {unit}; từ {start} xuống {end} {unit}), đạt {percent}% kế hoạch{tail}.',
    rose: '{Counted} tăng {rise} {unit} (từ {start} lên {end} {unit}) trong khi kế hoạch giảm {plan} {unit}{tail}.',
    unchanged:
      '{Counted} chưa giảm {unit} nào (vẫn {end} {unit}) trong khi kế hoạch giảm {plan} {unit}{tail}.',
    allGone:
      'Số {counted} đã về 0 (từ {start} {unit}), giảm {fall}/{plan} {unit}, đạt {percent}% kế hoạch; chỉ tiêu giao lớn hơn số {counted} đầu năm.',
    pair: 'Giảm {fall}/{count} {unit} (đạt {percent}%); {ratePart}, {verdict}{tail}.',
    pairSplit:
      'Giảm {fall}/{count} {unit} (đạt {percent}%); {ratePart}{cause}; số {unit} được giao là căn cứ nên {verdict}{tail}.',
    ratePartFell: 'tỷ lệ giảm {points} điểm % (chỉ tiêu {plan})',
    ratePartOnly: 'tỷ lệ chỉ giảm {points} điểm % (chỉ tiêu {plan})',
    ratePartRose: 'tỷ lệ tăng {points} điểm % (chỉ tiêu giảm {plan})',
    ratePartTo: 'tỷ lệ còn {points}% (chỉ tiêu xuống {level}%)',
    ratePartToRose: 'tỷ lệ tăng lên {points}% (chỉ tiêu xuống {level}%)',
    causeFewer: ' do tổng số hộ giảm từ {start} xuống {end}',
    causeMore: ' do tổng số hộ tăng từ {start} lên {end}',
    by: 'Tỷ lệ {counted} giảm {points} điểm % (chỉ tiêu {plan}){tail}.',
    byRose: 'Tỷ lệ {counted} tăng {points} điểm % trong khi kế hoạch giảm {plan}{tail}.',
    byUnchanged: 'Tỷ lệ {counted} chưa giảm (chỉ tiêu giảm {plan} điểm %){tail}.',
    byNoPlan: 'Tỷ lệ {counted} thay đổi {points} điểm %; kế hoạch không ghi con số nên chưa đánh giá.',
    tailOfPlan: ', đạt {percent}% kế hoạch',
    tailAboveRange: ', vượt mức cao',
    tailLowEnd: ', đạt mức thấp',
    tailLowEndRounded: ', đạt mức thấp (làm tròn theo số kế hoạch ghi)',
    toMet: 'Tỷ lệ {counted} còn {rate}% (chỉ tiêu xuống còn {plan}%), đạt.',
    toExceeded: 'Tỷ lệ {counted} còn {rate}% (chỉ tiêu xuống còn {plan}%), vượt.',
    toRose: 'Tỷ lệ {counted} tăng từ {start}% lên {rate}% trong khi chỉ tiêu xuống {level}%{tail}.',
    toUnchanged: 'Tỷ lệ {counted} chưa giảm (vẫn {rate}%; chỉ tiêu xuống {level}%){tail}.',
    toBelow: 'Tỷ lệ {counted} còn {rate}% (chỉ tiêu xuống dưới {plan}%), đạt.',
    toOnTheWay: 'Tỷ lệ {counted} còn {rate}% (từ {start}%; chỉ tiêu {plan}%), đạt {percent}% mức giảm{tail}.',
    toUnmet: 'Tỷ lệ {counted} {rate}%, chưa xuống còn {plan}%{tail}.',
    toNotBelow: 'Tỷ lệ {counted} {rate}%, chưa xuống dưới {plan}%{tail}.',
    toAlwaysBelow:
      'Tỷ lệ {counted} {rate}%, ngay từ đầu năm ({start}%) đã dưới mức chỉ tiêu {plan}%; không tính tỷ lệ % thực hiện, đánh giá theo mức cuối kỳ: đạt.',
    toAlwaysWithin:
      'Tỷ lệ {counted} {rate}%, ngay từ đầu năm ({start}%) đã trong mức chỉ tiêu {plan}%; không tính tỷ lệ % thực hiện, đánh giá theo mức cuối kỳ: đạt.',
    toNoPlan: 'Tỷ lệ {counted} {rate}%; kế hoạch không ghi con số nên chưa đánh giá.',
    share: 'Có {done}/{all} {counted}, tỷ lệ {rate}% (chỉ tiêu {plan}%){tail}.',
    above: 'trên {value}',
    below: 'dưới {value}',
    atMost: 'tối đa {value}',
    downTo: 'còn {value}',
    relativeFell:
      'Giảm {fall}/{start} {counted} (còn {end} {unit}), tức {rate}% số đầu năm (chỉ tiêu giảm {plan}%), đạt {percent}% kế hoạch{tail}.',
    relativeRose:
      '{Counted} tăng {fall} {unit} (từ {start} lên {end} {unit}), tức {rate}% số đầu năm, trong khi kế hoạch giảm {plan}%{tail}.',
    relativeTyped: 'Số {counted} giảm {rate}% (chỉ tiêu giảm {plan}%), đạt {percent}% kế hoạch.',
    relativeTypedRose: 'Số {counted} tăng {rate}% trong khi kế hoạch giảm {plan}%.',
    relativeNobody: 'Chưa có số liệu: đầu năm không có {counted} nên không tính được phần giảm.',
    relativeNoPlan:
      'Số {counted} từ {start} {unit} đầu năm, nay {end} {unit}; kế hoạch không ghi con số nên chưa đánh giá.',
    limitShare: 'Có {done}/{all} {counted}, tỷ lệ {rate}%, {verdict} (chỉ tiêu {plan}%){tail}.',
    limitTyped: 'Tỷ lệ {counted} là {rate}%, {verdict} (chỉ tiêu {plan}%){tail}.',
    limitWithin: 'trong mức cho phép',
    limitAbove: 'quá mức cho phép',
    tailTooMany: '; quá {count} {unit}',
    noPercent:
      'Nay có {done} {counted}; còn {unknown} {unit} chưa rõ nên không tính % kế hoạch, nhưng kết luận không đổi: {verdict}.',
    unknownBlocks: 'Có {done} {counted}, còn {unknown} {unit} chưa có thông tin nên chưa kết luận.',
    shareUnknown:
      'Có {done}/{all} {counted}, còn {unknown} {unit} chưa có thông tin nên chưa kết luận (tỷ lệ từ {low}% đến {high}%; chỉ tiêu {plan}%).',
    shareNoPlan: 'Có {done}/{all} {counted}, tỷ lệ {rate}%; kế hoạch không giao mức nên chưa đánh giá.',
    shareTyped: 'Tỷ lệ {counted} là {rate}% (chỉ tiêu {plan}%){tail}.',
    shareNobody: 'Không có đối tượng có nhu cầu trong kỳ nên không tính tỷ lệ.',
    shareTooMany: 'Chưa có số liệu: số thực hiện {done} lớn hơn tổng số {all}, cần kiểm tra lại.',
    tailShareMet: ', đạt',
    tailShareMore: ', vượt {points} điểm %',
    tailShareUnmet: ', chưa đạt',
    onePerHousehold: 'Có {done}/{all} {counted}, tỷ lệ {rate}%{tail}.',
    flowWithin: 'Phát sinh {done} {counted}, trong mức tối đa {plan} {unit}{tail}.',
    flowAbove: 'Phát sinh {done} {counted}, quá mức tối đa {plan} {unit}; quá {gap} {unit}.',
    noneLeft: 'Không còn {counted}{tail}.',
    someLeft: 'Còn {done} {counted} (chỉ tiêu không còn); cần giảm {gap} {unit}.',
    stockWithin: 'Còn {done} {counted}, trong mức tối đa {plan} {unit}{tail}.',
    stockAbove: 'Còn {done} {counted}, quá mức tối đa {plan} {unit}; cần giảm {gap} {unit}.',
    notJudged: 'Chưa có số liệu: chỉ tiêu không có con số, cán bộ chưa đánh giá.',
    judgedMet: 'Cán bộ đánh giá: đạt (có ghi chú).',
    judgedUnmet: 'Cán bộ đánh giá: chưa đạt (có ghi chú).',
    exceeded: 'vượt',
    met: 'đạt',
    notMet: 'chưa đạt',
  },
  en: {
    noData: 'No data yet.',
    sample: 'Not judged: a sample target that the unit has not confirmed.',
    noPlan: '{done} {counted}; the plan gives no number, so this is not judged.',
    noStartCount: 'No data yet: the number of {counted} at the start of the year has not been entered.',
    noStartTotal: 'No data yet: the total number of households at the start (denominator) is missing.',
    noEndTotal: 'No data yet: the total number of households at the end (denominator) is missing.',
    noHouseholds: 'No data yet: the total number of households is 0, so there is no rate.',
    noDenominator: 'No data yet: the total (denominator) is missing, so there is no rate.',
    reachCount: '{lead} {done}/{plan} {unit}, {percent}% of the plan{tail}.',
    reachCountAbove: '{lead} {done} {unit} (plan: above {plan}), {percent}% of the plan{tail}.',
    tailMore: ' ({count} {unit} above it)',
    tailLeft: '; {count} {unit} to go',
    tailElapsed: ' ({percent}% of the time is over)',
    tailMet: '; met',
    fell: '{fall}/{plan} {counted} fewer (from {start} to {end} {unit}), {percent}% of the plan{tail}.',
    fellAbove:
      '{fall} {counted} fewer (plan: {plan}; from {start} to {end} {unit}), {percent}% of the plan{tail}.',
    rose: '{Counted} rose by {rise} {unit} (from {start} to {end} {unit}) where the plan is a fall of {plan} {unit}{tail}.',
    unchanged:
      '{Counted} have not fallen (still {end} {unit}) where the plan is a fall of {plan} {unit}{tail}.',
    allGone:
      'No {counted} are left (from {start} {unit}), {fall}/{plan} {unit} fewer, {percent}% of the plan; the plan is larger than the number of {counted} at the start.',
    pair: '{fall}/{count} {unit} fewer ({percent}%); {ratePart}, {verdict}{tail}.',
    pairSplit:
      '{fall}/{count} {unit} fewer ({percent}%); {ratePart}{cause}; the assigned number of {unit} decides: {verdict}{tail}.',
    ratePartFell: 'the rate fell by {points} {points:point|points} (plan {plan})',
    ratePartOnly: 'the rate fell by only {points} {points:point|points} (plan {plan})',
    ratePartRose: 'the rate rose by {points} {points:point|points} (plan: down {plan})',
    ratePartTo: 'the rate is {points}% (plan: {level}%)',
    ratePartToRose: 'the rate rose to {points}% (plan: {level}%)',
    causeFewer: ' because the number of all households fell from {start} to {end}',
    causeMore: ' because the number of all households rose from {start} to {end}',
    by: 'The rate of {counted} fell by {points} {points:point|points} (plan {plan}){tail}.',
    byRose:
      'The rate of {counted} rose by {points} {points:point|points} where the plan is a fall of {plan}{tail}.',
    byUnchanged: 'The rate of {counted} has not fallen (plan: down {plan} {plan:point|points}){tail}.',
    byNoPlan:
      'The rate of {counted} changed by {points} {points:point|points}; the plan gives no number, so this is not judged.',
    tailOfPlan: ', {percent}% of the plan',
    tailAboveRange: ', above the upper end',
    tailLowEnd: ', met at the lower end',
    tailLowEndRounded: ', met at the lower end (rounded as the plan writes it)',
    toMet: 'The rate of {counted} is {rate}% (plan: down to {plan}%), met.',
    toExceeded: 'The rate of {counted} is {rate}% (plan: down to {plan}%), exceeded.',
    toRose: 'The rate of {counted} rose from {start}% to {rate}% where the plan is {level}%{tail}.',
    toUnchanged: 'The rate of {counted} has not fallen (still {rate}%; plan: {level}%){tail}.',
    toBelow: 'The rate of {counted} is {rate}% (plan: below {plan}%), met.',
    toOnTheWay:
      'The rate of {counted} is {rate}% (from {start}%; plan {plan}%), {percent}% of the way{tail}.',
    toUnmet: 'The rate of {counted} is {rate}%, not yet down to {plan}%{tail}.',
    toNotBelow: 'The rate of {counted} is {rate}%, not yet below {plan}%{tail}.',
    toAlwaysBelow:
      'The rate of {counted} is {rate}% and was below the planned {plan}% from the start ({start}%); no percentage of the plan, judged by the level at the end: met.',
    toAlwaysWithin:
      'The rate of {counted} is {rate}% and was within the planned {plan}% from the start ({start}%); no percentage of the plan, judged by the level at the end: met.',
    toNoPlan: 'The rate of {counted} is {rate}%; the plan gives no number, so this is not judged.',
    share: '{done}/{all} {counted}, {rate}% (plan {plan}%){tail}.',
    above: 'above {value}',
    below: 'below {value}',
    atMost: 'at most {value}',
    downTo: 'down to {value}',
    relativeFell:
      '{fall}/{start} {counted} fewer ({end} {unit} left), {rate}% of the start (plan: down {plan}%), {percent}% of the plan{tail}.',
    relativeRose:
      '{Counted} rose by {fall} {unit} (from {start} to {end} {unit}), {rate}% of the start, where the plan is a fall of {plan}%{tail}.',
    relativeTyped: 'The number of {counted} fell by {rate}% (plan: down {plan}%), {percent}% of the plan.',
    relativeTypedRose: 'The number of {counted} rose by {rate}% where the plan is a fall of {plan}%.',
    relativeNobody: 'No data yet: there were no {counted} at the start, so no part of them can have gone.',
    relativeNoPlan:
      'The number of {counted} was {start} {unit} at the start and is {end} {unit}; the plan gives no number, so this is not judged.',
    limitShare: '{done}/{all} {counted}, {rate}%, {verdict} (plan {plan}%){tail}.',
    limitTyped: 'The rate of “{counted}” is {rate}%, {verdict} (plan {plan}%){tail}.',
    limitWithin: 'within the limit',
    limitAbove: 'above the limit',
    tailTooMany: '; {count} {unit} too many',
    noPercent:
      'There are {done} {counted} now; nothing is known of {unknown} {unit}, so no percentage of the plan is given, but the verdict is the same either way: {verdict}.',
    unknownBlocks: '{done} {counted}; nothing is known of {unknown} {unit}, so there is no verdict.',
    shareUnknown:
      '{done}/{all} {counted}; nothing is known of {unknown} {unit}, so there is no verdict (between {low}% and {high}%; plan {plan}%).',
    shareNoPlan: '{done}/{all} {counted}, {rate}%; the plan assigns no level, so this is not judged.',
    shareTyped: 'The rate of “{counted}” is {rate}% (plan {plan}%){tail}.',
    shareNobody: 'Nobody was in need in the period, so there is no rate.',
    shareTooMany: 'No data yet: the number reached, {done}, is larger than the total, {all}; please check.',
    tailShareMet: ', met',
    tailShareMore: ', {points} {points:point|points} above it',
    tailShareUnmet: ', not met',
    onePerHousehold: '{done}/{all} {counted}, {rate}%{tail}.',
    flowWithin: '{done} {counted} arose, within the limit of {plan} {unit}{tail}.',
    flowAbove: '{done} {counted} arose, above the limit of {plan} {unit}; {gap} {unit} too many.',
    noneLeft: 'No {counted} left{tail}.',
    someLeft: '{done} {counted} left (plan: none); {gap} {unit} to go.',
    stockWithin: '{done} {counted} left, within the limit of {plan} {unit}{tail}.',
    stockAbove: '{done} {counted} left, above the limit of {plan} {unit}; {gap} {unit} to go.',
    notJudged: 'No data yet: a target without a number that no officer has judged.',
    judgedMet: 'Judged by the officer: met (see the note).',
    judgedUnmet: 'Judged by the officer: not met (see the note).',
    exceeded: 'exceeded',
    met: 'met',
    notMet: 'not met',
  },
});

/** Notes beside a target: where a figure is from, contradictions, what is missing. */
export const TARGET_NOTES = catalogue({
  vi: {
    listsDiffer:
      '“{list}” có {count} hộ, “{otherList}” ghi {otherCount} hộ; bảng này dùng “{list}” vì có danh sách thành viên.',
    columnBlank: 'cột “{column}” chưa ghi gì nên sổ hộ chưa cho biết kết quả.',
    agesUnknown: '{count} người chưa rõ tuổi nên chưa tính vào.',
    startUnknown: '{count} hộ chưa rõ phân loại đầu năm.',
    nearPoorFromPoor:
      'số hộ cận nghèo tăng {more} hộ; {count} hộ cận nghèo đầu năm là hộ nghèo, nay thoát nghèo lên.',
    membersMissing: '{count} hộ chưa có danh sách thành viên nên chưa tính vào.',
    enteredDiffers: 'kết quả nhập tay là {entered}, sổ hộ cho {counted}; bảng này dùng số của sổ hộ.',
    totalNeeded:
      'sổ không có danh sách mọi hộ; hãy nhập tổng số hộ cuối kỳ vào cột “Tổng số (mẫu số)” của bảng chỉ tiêu.',
    typedTotal:
      'mẫu số {total} hộ do cán bộ nhập ở bảng chỉ tiêu, sổ không có danh sách mọi hộ; số hộ của tử số lấy từ sổ.',
    enteredUsed: 'kết quả nhập tay là {entered}, sổ hộ cho {counted}; bảng này dùng số nhập tay.',
    startsDiffer:
      'sổ hộ kỳ trước có {count} hộ, cột phân loại đầu năm cho {other} hộ; bảng này dùng sổ hộ kỳ trước.',
    wordsUnknown: 'phần mềm chưa hiểu {words} nên không lấy số của sổ hộ; kết quả do cán bộ nhập tay.',
    hamletUnknown: 'sổ hộ không có {hamlets} nên kết quả do cán bộ nhập tay.',
    partUnknown:
      '{count} hộ chưa rõ có thuộc {words} hay không nên sổ hộ chưa cho biết kết quả; ghi đủ vào sổ hoặc nhập tay.',
    ethnicRate:
      'kế hoạch không nói tỷ lệ này tính trên hộ dân tộc thiểu số hay trên hộ nghèo nên kết quả do cán bộ nhập tay.',
    startNeeded:
      'đã nhập kết quả giảm {entered} nhưng chưa nhập số đầu năm nên chưa đánh giá được; hãy ghi số đầu năm của nhóm này.',
    startDiffers: 'số đầu năm nhập tay là {entered}, sổ hộ cho {counted}; bảng này dùng số nhập tay.',
    planAboveStart: 'chỉ tiêu giao ({plan} hộ) lớn hơn số hộ đầu năm ({start} hộ).',
    impliedInside:
      'giảm {points} điểm % và {count} hộ khớp nhau khi tổng số hộ từ {from} đến {to}; sổ hộ có {total} hộ, phù hợp.',
    impliedOutside:
      'giảm {points} điểm % và {count} hộ chỉ khớp nhau khi tổng số hộ từ {from} đến {to}; sổ hộ có {total} hộ, cần hỏi lại nơi giao chỉ tiêu.',
    impliedNever:
      'giảm {points} điểm % và {count} hộ không khớp nhau với tổng số hộ nào, cần hỏi lại nơi giao chỉ tiêu.',
  },
  en: {
    listsDiffer:
      '“{list}” has {count} {count:household|households}, “{otherList}” says {otherCount}; this table uses “{list}”, which lists the members.',
    columnBlank: 'the column “{column}” is blank, so the register cannot tell the result.',
    agesUnknown: '{count} {count:person|persons} of unknown age {count:is|are} left out.',
    startUnknown: 'the class at the start of the year is not known for {count} {count:household|households}.',
    nearPoorFromPoor:
      'there {more:is|are} {more} more near-poor {more:household|households}; {count} of the near-poor {count:was|were} poor at the start and moved up.',
    membersMissing: '{count} {count:household|households} without a list of members {count:is|are} left out.',
    enteredDiffers:
      'the result entered by hand is {entered}, the register gives {counted}; this table uses the register.',
    totalNeeded:
      'the register does not list every household; enter their number at the end in the column “Tổng số (mẫu số)” of the target sheet.',
    typedTotal:
      'the total of {total} households was entered in the target sheet, for the register does not list every household; those counted are from the register.',
    enteredUsed:
      'the result entered by hand is {entered}, the register gives {counted}; this table uses the one entered.',
    startsDiffer:
      'last period’s register has {count} {count:household|households}, the column of classes at the start gives {other}; this table uses last period’s register.',
    wordsUnknown:
      'it is not known what {words} means for the count, so the register is not asked; the result has to be entered by hand.',
    hamletUnknown: 'the register has no {hamlets}; the result has to be entered by hand.',
    partUnknown:
      'for {count} {count:household|households} it is not known whether {words} holds, so the register cannot tell; complete the register or enter the result by hand.',
    ethnicRate:
      'the plan does not say whether this rate is of all minority households or of all poor ones; the result has to be entered by hand.',
    startNeeded:
      'a fall of {entered} was entered without the number at the start of the year, so it is not judged; enter that number.',
    startDiffers:
      'the start entered by hand is {entered}, the register gives {counted}; this table uses the one entered.',
    planAboveStart:
      'the plan ({plan} {plan:household|households}) is larger than the number at the start ({start} {start:household|households}).',
    impliedInside:
      'a fall of {points} {points:point|points} and of {count} {count:household|households} agree for {from} to {to} households in all; the register has {total}, which fits.',
    impliedOutside:
      'a fall of {points} {points:point|points} and of {count} {count:household|households} agree only for {from} to {to} households in all; the register has {total}: ask whoever assigned the target.',
    impliedNever:
      'a fall of {points} {points:point|points} and of {count} {count:household|households} agree for no number of households in all: ask whoever assigned the target.',
  },
});

/** What a cell of the target sheet has that could not be used; `inSheet` names the target in front. */
export const TARGET_PROBLEMS = catalogue({
  vi: {
    inSheet: 'Chỉ tiêu {id}: {problem}',
    planNotNumber: 'cột kế hoạch ghi “{found}”, không phải con số, nên chưa đánh giá được.',
    enteredNotNumber: 'ô {cell} ghi “{found}”, không phải con số, nên được coi như chưa có số liệu.',
    startNotCount:
      'ô {cell} ghi {found}: số đầu kỳ cần là số hộ hoặc số người, không phải tỷ lệ, nên được coi như chưa có số liệu.',
    relativeUnclear:
      'ô {cell} ghi {found} với đơn vị %: chưa rõ là số hộ đã giảm hay tỷ lệ %, nên được coi như chưa có số liệu.',
    judgementWithoutRemark: 'ghi “{found}” nhưng cột ghi chú còn trống, nên chưa được tính là đã đánh giá.',
    notUnderstood: 'chưa nhận ra cách tính của “{found}”, nên để cán bộ đánh giá.',
    readFromText: 'cột kế hoạch không có con số; {found} đọc từ nội dung chỉ tiêu.',
    columnUnread:
      'cột “{found}” (từ ô {cell}) có con số nhưng phần mềm chưa rõ là số gì nên không dùng cho chỉ tiêu nào.',
    fractionTaken: 'cột kế hoạch ghi {found} với đơn vị %, được hiểu là phần của 1 (1 là 100%).',
  },
  en: {
    inSheet: 'Target {id}: {problem}',
    planNotNumber: 'the plan says “{found}”, which is not a number, so it cannot be judged.',
    enteredNotNumber: 'cell {cell} says “{found}”, which is not a number; it counts as no data.',
    startNotCount:
      'cell {cell} says {found}: the start has to be a count of households or persons, not a rate; it counts as no data.',
    relativeUnclear:
      'cell {cell} says {found} with the unit %: households fewer, or per cent? It counts as no data.',
    judgementWithoutRemark: 'it says “{found}” but has no remark, so it does not count as judged.',
    notUnderstood: 'how to compute “{found}” is not known; an officer has to judge it.',
    readFromText: 'the plan’s column has no number; {found} is read from the target’s own words.',
    columnUnread:
      'column “{found}” (from cell {cell}) has numbers, but what they are is not known; no target uses them.',
    fractionTaken: 'the plan says {found} with the unit %; it is taken as a part of 1 (1 is 100%).',
  },
});
