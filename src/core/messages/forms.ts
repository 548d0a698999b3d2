/** Notes below the report forms, and what is said of the forms that were not written. */
import { catalogue } from './catalogue';

export const FORM_TEXTS = catalogue({
  vi: {
    subtitle: 'Năm {year} – {unit} – {standard} – số liệu đến ngày {asOf}',
    unitLine: 'Đơn vị tính: {unit}',
    notes: 'Ghi chú',
    source: 'Nguồn: {source}.',
    'source.now': 'kỳ này: {source}',
    'source.previous': 'kỳ trước: {source}',
    'source.older': 'các năm trước: {source}',
    standard: 'Theo {decree}.',
    lines: '{title}: {households} hộ, {lines} người.',
    'lines.none': '{title}: danh sách không có hộ nào.',

    'gap.everybody': '{count} hộ không nằm trong danh sách tất cả hộ dân cư nên chưa tính vào tổng số hộ.',
    'gap.class': '{count} hộ chưa rõ phân loại ({which}): không tính vào hộ nghèo, hộ cận nghèo.',
    'gap.average': '{count} hộ chưa rõ phân loại ({which}): không tính vào hộ mức sống trung bình.',
    'gap.minority':
      '{count} hộ chưa rõ có phải hộ dân tộc thiểu số không ({which}): không tính vào nhóm này và nhóm khác.',
    'gap.ethnicity': '{count} hộ chưa rõ dân tộc của chủ hộ ({which}): không tính vào dân tộc nào.',
    'gap.contradicted':
      '{count} hộ có dấu “Hộ DTTS” trái với dân tộc của chủ hộ ({which}): không tính vào dân tộc nào, cho đến khi sửa một trong hai ô.',
    'gap.indigenous':
      '{count} hộ chưa rõ có phải dân tộc thiểu số tại chỗ không ({which}): không tính vào nhóm này.',
    'gap.noWorker':
      '{count} hộ chưa rõ còn khả năng lao động không ({which}): không tính vào nhóm này và nhóm khác.',
    'gap.merit': '{count} hộ chưa rõ có người có công không ({which}): không tính vào nhóm này và nhóm khác.',
    'gap.headSex': '{count} hộ chưa rõ giới tính của chủ hộ ({which}).',
    'gap.marks':
      '{count} hộ có dấu thiếu hụt trống cả phiếu hoặc không đọc được ({which}): không tính là thiếu hụt và cũng không tính là đủ.',
    'gap.reasons': '{count} hộ chưa ghi nguyên nhân hoặc nguyên nhân không đọc được ({which}).',
    'gap.start': '{count} hộ chưa rõ phân loại đầu kỳ ({which}): không xếp được vào diễn biến nào.',
    'gap.end': '{count} hộ chưa rõ phân loại cuối kỳ ({which}): chỉ tính ở cột đầu kỳ.',
    'gap.relapse':
      '{count} hộ vào diện từ hộ không nghèo ({which}) chưa rõ là tái nghèo hay phát sinh mới: không tính ở hai cột ấy.',
    'gap.age': '{count} người trong các hộ chưa rõ có phải trẻ em dưới 16 tuổi không: không tính.',
    'gap.insurance': '{count} trẻ em chưa rõ có bảo hiểm y tế không: không tính.',
    'gap.nutrition': '{count} trẻ em chưa rõ tình trạng dinh dưỡng: không tính.',
    'gap.school': '{count} trẻ em chưa rõ tình trạng đi học: không tính.',
    'gap.size': '{count} hộ chưa rõ số nhân khẩu ({which}): chưa cộng vào số khẩu.',

    standards:
      'Hai kỳ theo hai chuẩn nghèo: đầu kỳ theo {before}, cuối kỳ theo {now}. Hộ “thoát” hay “phát sinh” trong biểu có thể chỉ do đổi chuẩn, không phải do đời sống của hộ thay đổi.',
    waiting:
      '{before} hộ của sổ kỳ trước và {now} hộ của sổ này chưa rõ có phải cùng một hộ không ({which}): chờ cán bộ xác định. Các hộ này chỉ tính ở cột đầu kỳ, cuối kỳ; các cột diễn biến chưa có các hộ này. Xem danh sách và cách ghi ở GN Diễn biến.',
    'waiting.list':
      '{before} hộ của sổ kỳ trước và {now} hộ của sổ này chưa rõ có phải cùng một hộ không ({which}): chờ cán bộ xác định, danh sách này chưa có các hộ này. Xem GN Diễn biến.',
    undivided:
      'Ô gộp cột {first} và {second} ghi tổng hai cột, “({first}+{second})”: {count} hộ vào diện từ hộ không nghèo ({which}) chưa rõ là tái nghèo hay phát sinh mới, phải xem các năm trước. Muốn tách, ghi ở cột “Diễn biến” của sổ (hộ nghèo: hoặc “Từng là hộ nghèo”) rồi lập lại.',
    'undivided.apart':
      'Cột {first} và {second} để trống ở dòng chưa tách được: {count} hộ vào diện từ hộ không nghèo ({which}) chưa rõ là tái nghèo hay phát sinh mới, phải xem các năm trước. Tổng hai cột: {sums}.',

    open: 'Cột {columns} để trống ở dòng có hộ chưa xếp được: {count} hộ ({which}) chưa rõ đầu kỳ hoặc cuối kỳ, có thể thuộc cột này hoặc cột khác. Để trống không có nghĩa là 0. GN Diễn biến liệt kê các hộ này.',
    'open.cell': 'Để trống: {count} hộ có thể thuộc cột này hoặc cột khác ({which}).',
    'open.startList':
      'Sổ kỳ trước không có danh sách {class}: cột đầu kỳ và các cột giảm của {class} để trống, không phải bằng 0.',
    'open.endList':
      'Sổ kỳ này không có danh sách {class}: các cột tăng và cột cuối kỳ của {class} để trống, không phải bằng 0.',
    'open.ownList':
      'Sổ chỉ có danh sách hộ đang trong diện, không biết hộ đã ra khỏi danh sách: cột đầu kỳ và cột của các hộ ấy để trống, không phải bằng 0. Cần sổ kỳ trước, hoặc danh sách hộ thoát nghèo và hộ giảm.',
    'open.relapse': 'Để trống: chưa tách được tái nghèo và phát sinh mới, phải xem các năm trước.',
    unchecked: 'Chưa kiểm tra được công thức cột {column} ở {areas}: có cột để trống.',
    unsure:
      '{count} hộ ({which}) được tính là một hộ ở hai kỳ dù ghép chưa chắc chắn; liệt kê ở “Hộ ghép chưa chắc chắn” của GN Diễn biến, hãy xem lại trước khi nộp biểu.',
    'escaped.unknown':
      '{count} hộ ({which}) chưa rõ phân loại đầu kỳ hoặc cuối kỳ, có thể đã thoát nghèo, thoát cận nghèo: danh sách này chưa có các hộ này.',
    'arrival.unknown':
      '{count} hộ không có dấu ở cột 5, 6, 7: chưa rõ đầu kỳ, hoặc chưa rõ là tái nghèo hay phát sinh mới (phải xem các năm trước; ghi ở cột “Diễn biến” hoặc “Từng là hộ nghèo”, hoặc chép sổ các năm trước vào bảng tính).',

    'gap.members': '{count} hộ không có danh sách thành viên: chỉ ghi chủ hộ.',

    'blank.everybody': 'Cột {columns} để trống: sổ không có danh sách tất cả hộ dân cư.',
    'blank.class': 'Cột {columns} để trống: sổ không có phân loại hộ đọc được.',
    'blank.average':
      'Cột {columns} để trống: sổ không ghi hộ nào có mức sống trung bình, chưa rõ là không có hay chưa rà soát.',
    'blank.minority':
      'Cột {columns} để trống: sổ không có cột hộ dân tộc thiểu số và cột dân tộc, hoặc các cột này trống.',
    'blank.ethnicity': 'Cột {columns} để trống: sổ không có cột dân tộc, hoặc cột này trống.',
    'blank.indigenous':
      'Cột {columns} để trống: sổ không có cột “Hộ DT tại chỗ”, hoặc cột ấy trống. Hãy thêm cột “Hộ DT tại chỗ” và đánh dấu “x” hộ thuộc dân tộc thiểu số tại chỗ theo danh mục của địa phương, rồi lập lại.',
    'blank.noWorker':
      'Cột {columns} để trống: sổ không có cột hộ không có khả năng lao động, hoặc cột này trống.',
    'blank.merit': 'Cột {columns} để trống: sổ không có cột người có công, hoặc cột này trống.',
    'blank.headSex': 'Cột {columns} để trống: sổ không ghi giới tính của chủ hộ.',
    'blank.marks':
      'Cột {columns} để trống: sổ không có cột đánh dấu chỉ số này, không dấu nào đọc được, hoặc cột ấy trống cả: chưa rõ là không hộ nào thiếu hụt hay chưa điền. Nếu không hộ nào thiếu hụt, hãy ghi 0 vào cột ấy, hoặc điền điểm B2, rồi lập lại.',
    'blank.reasons': 'Cột {columns} để trống: sổ không có cột nguyên nhân nghèo, hoặc cột này trống.',
    'blank.start': 'Cột {columns} để trống: sổ không có phân loại đầu kỳ đọc được.',
    'blank.end': 'Cột {columns} để trống: sổ không có phân loại cuối kỳ đọc được.',
    'blank.relapse':
      'Cột {columns} để trống: tái nghèo hay phát sinh mới phải xem các năm trước; sổ chưa ghi ở cột “Diễn biến” hoặc “Từng là hộ nghèo”.',
    'blank.age': 'Cột {columns} để trống: sổ không có ngày sinh của thành viên đọc được.',
    'blank.insurance':
      'Cột {columns} để trống: sổ không có cột thẻ bảo hiểm y tế của thành viên, hoặc cột này trống.',
    'blank.nutrition':
      'Cột {columns} để trống: sổ không có cột suy dinh dưỡng của thành viên, hoặc cột này trống.',
    'blank.school': 'Cột {columns} để trống: sổ không có cột đi học của thành viên, hoặc cột này trống.',
    'blank.size': 'Cột {columns} để trống: sổ không ghi số nhân khẩu.',
    'blank.list': 'Cột {columns} để trống: sổ không có cột tương ứng, hoặc cột đó trống.',
    'blank.bounds': 'Cột {columns} để trống: chuẩn nghèo này chưa có ngưỡng của chỉ số.',
    'blank.movementRate':
      'Cột {columns} để trống: chưa rõ mẫu này tính tỷ lệ trên số nào (tổng số hộ đầu năm, cuối năm, hay số hộ cận nghèo đầu năm); số hộ có ở cột bên cạnh.',

    'which.row': '{sheet} dòng {row}',
    'which.earlier': 'kỳ trước: {sheet} dòng {row}',
    identity: '{area}: cột {column} là {written}; tính theo công thức là {computed}{reason}.',
    'reason.unknown': ', vì {count} hộ chưa rõ số liệu ({which})',
    'reason.waiting': ', vì {count} hộ chờ cán bộ xác định có phải cùng một hộ không ({which})',
    'reason.size': ', vì {count} hộ có số khẩu cuối kỳ khác đầu kỳ',
    'identity.more': 'Còn {count} dòng khác không khớp công thức.',
    'unit.households': 'hộ',
    'unit.persons': 'khẩu',

    'remark.deprivationSum': 'Cột 2 cộng các chỉ số: một hộ thiếu hụt nhiều chỉ số được tính nhiều lần.',
    'remark.rateOfKnown': 'Tỷ lệ tính trên các hộ biết rõ có thiếu hụt chỉ số đó hay không.',
    'remark.overlap':
      'Một hộ có thể thuộc nhiều nhóm; nhóm khác là hộ không thuộc nhóm nào, không phải phép trừ.',
    'remark.overlapOnly': 'Một hộ có thể thuộc nhiều nhóm nên không cộng các nhóm với nhau.',
    'remark.personsOfHouseholds': 'Số khẩu là toàn bộ nhân khẩu của các hộ được đếm.',
    'remark.severalReasons':
      'Một hộ có thể có nhiều nguyên nhân; số hộ ({households}) chỉ tính mỗi hộ một lần.',
    'remark.children':
      'Trẻ em: dưới 16 tuổi. BHYT xét từ {insuranceFrom} tuổi; đi học xét từ {schoolFrom} đến dưới {schoolUnder} tuổi.',
    'remark.childrenPlain': 'Trẻ em: dưới 16 tuổi tại ngày lấy số liệu.',
    'remark.ethnicityOfHead': 'Dân tộc của hộ lấy theo dân tộc của chủ hộ.',
    'remark.movesPersons': 'Số khẩu: cột 1 đến 4 theo đầu kỳ, cột 5 đến 9 theo cuối kỳ.',
    'remark.movesPrevious': 'Đầu kỳ lấy từ sổ kỳ trước; hộ ghi hai lần chỉ tính một lần.',
    'remark.movesOwn':
      'Đầu kỳ lấy từ cột phân loại đầu năm và danh sách hộ giảm; hộ ghi hai lần chỉ tính một lần.',
    'remark.provincePractice': 'Mẫu theo cách làm của một tỉnh; địa phương khác có thể dùng mẫu khác.',
    'remark.superseded': 'Mẫu cũ của giai đoạn 2016–2020.',
    'remark.escapedBy':
      'Hộ thoát nghèo gồm hộ trở thành cận nghèo và hộ vượt chuẩn cận nghèo, theo phân loại đầu kỳ và cuối kỳ.',
    'remark.escapedList': 'Theo danh sách hộ thoát nghèo của sổ; sổ không có phân loại đầu kỳ để đối chiếu.',
    'remark.escapedClass':
      'Theo phân loại “Hộ mới thoát nghèo”, “Hộ thoát cận nghèo” trong sổ: có thể gồm hộ thoát từ các năm trước.',
    'remark.escapedNearUnknown': 'Chưa liệt kê được hộ thoát cận nghèo: sổ không có phân loại đầu kỳ.',
    'remark.newOrOld':
      'Nghèo mới, tái nghèo, nghèo cũ lấy theo dấu trong sổ; sổ không đánh dấu thì theo phân loại đầu kỳ.',
    'remark.personalData': 'Danh sách có thông tin cá nhân: chỉ gửi cho người có trách nhiệm.',

    'why.everybody': 'sổ không có danh sách tất cả hộ dân cư',
    'why.class': 'sổ không có phân loại hộ đọc được',
    'why.average': 'sổ không ghi hộ có mức sống trung bình',
    'why.minority': 'sổ không có cột hộ dân tộc thiểu số và cột dân tộc',
    'why.ethnicity': 'sổ không có cột dân tộc',
    'why.indigenous': 'sổ không có cột “Hộ DT tại chỗ”',
    'why.noWorker': 'sổ không có cột hộ không có khả năng lao động',
    'why.merit': 'sổ không có cột người có công',
    'why.headSex': 'sổ không ghi giới tính chủ hộ',
    'why.marks': 'sổ không có dấu thiếu hụt đọc được',
    'why.reasons': 'sổ không có cột nguyên nhân nghèo',
    'why.start': 'sổ không có phân loại đầu kỳ',
    'why.end': 'sổ không có phân loại cuối kỳ',
    'why.relapse': 'sổ không cho biết hộ nào từng nghèo',
    'why.age': 'sổ không có ngày sinh của thành viên',
    'why.insurance': 'sổ không có cột thẻ bảo hiểm y tế của thành viên',
    'why.nutrition': 'sổ không có cột suy dinh dưỡng của thành viên',
    'why.school': 'sổ không có cột đi học của thành viên',
    'why.noStart': 'sổ không có cột phân loại đầu năm, cũng không có sổ kỳ trước',
    'why.otherStandard': 'mẫu cũ, chỉ dùng với chuẩn 2016–2020',
    'why.noMembers': 'sổ không có danh sách thành viên của hộ nghèo, hộ cận nghèo',
    'why.noPoor': 'sổ không ghi hộ nghèo, hộ cận nghèo nào',
    'why.noEscaped': 'sổ không có danh sách hộ thoát nghèo, cũng không có phân loại đầu kỳ',

    'summary.written': 'Biểu mẫu: đã lập {count} trang “GN BM …”',
    'summary.broken': '{count} biểu có dòng không khớp công thức: xem ghi chú dưới biểu',
    'summary.unchecked':
      '{count} biểu có cột diễn biến để trống vì chưa xếp được hộ, nên chưa kiểm tra được: xem ghi chú dưới biểu',
    'summary.notWritten': 'Chưa lập “{form}”: {why}',
    'dialog.stale': 'Trang “{sheet}” của lần trước vẫn còn trong tệp, số liệu có thể đã cũ.',
  },
  en: {
    subtitle: 'Year {year} – {unit} – {standard} – figures as of {asOf}',
    unitLine: 'Unit: {unit}',
    notes: 'Notes',
    source: 'Source: {source}.',
    'source.now': 'this period: {source}',
    'source.previous': 'last period: {source}',
    'source.older': 'earlier years: {source}',
    standard: 'By {decree}.',
    lines: '{title}: {households} {households:household|households}, {lines} {lines:person|persons}.',
    'lines.none': '{title}: no household on the list.',

    'gap.everybody':
      '{count} {count:household is|households are} on no list of all households and not in the total.',
    'gap.class':
      '{count} {count:household has|households have} no clear class ({which}): counted neither as poor nor as near-poor.',
    'gap.average':
      '{count} {count:household has|households have} no clear class ({which}): not counted as average.',
    'gap.minority':
      '{count} {count:household|households} may or may not be of an ethnic minority ({which}): neither in the group nor in “khác”.',
    'gap.ethnicity':
      '{count} {count:household|households} without a clear ethnic group of the head ({which}): counted in none.',
    'gap.contradicted':
      '{count} {count:household|households} with a mark of an ethnic minority that contradicts the ethnic group of the head ({which}): counted in none until one of the two cells is corrected.',
    'gap.indigenous':
      '{count} {count:household|households} may or may not be of a native minority ({which}) and count in none.',
    'gap.noWorker':
      '{count} {count:household|households} may or may not be able to work ({which}): neither in the group nor in “khác”.',
    'gap.merit':
      '{count} {count:household|households} may or may not have a person of merit ({which}): neither in the group nor in “khác”.',
    'gap.headSex': '{count} {count:household|households} without a clear sex of the head ({which}).',
    'gap.marks':
      '{count} {count:household has|households have} deprivation marks that are all blank or cannot be read ({which}): counted neither as deprived nor as not deprived.',
    'gap.reasons':
      '{count} {count:household has|households have} no reason, or none that can be read ({which}).',
    'gap.start':
      '{count} {count:household has|households have} no clear class at the start ({which}): in no movement.',
    'gap.end':
      '{count} {count:household has|households have} no clear class at the end ({which}): in the first column only.',
    'gap.relapse':
      '{count} {count:household that was|households that were} not poor before ({which}): whether they relapsed or are new is not known, so neither column counts them.',
    'gap.age': '{count} {count:person|persons} of these households may or may not be under 16: not counted.',
    'gap.insurance': '{count} {count:child|children} may or may not have health insurance: not counted.',
    'gap.nutrition': '{count} {count:child|children} of unknown nutrition: not counted.',
    'gap.school': '{count} {count:child|children} of unknown schooling: not counted.',
    'gap.size':
      '{count} {count:household has|households have} no clear size ({which}): no persons of theirs are counted.',

    standards:
      'Two poverty standards: the start is by {before}, the end by {now}. A household that has “left” or “come” may only have met another line.',
    waiting:
      '{before} {before:household|households} of last period’s register and {now} of this one may or may not be the same ({which}): the officer has to decide. They are counted at the start and at the end only; the columns of movements lack them. GN Diễn biến lists them and says what to write.',
    'waiting.list':
      '{before} {before:household|households} of last period’s register and {now} of this one may or may not be the same ({which}): the officer has to decide, and this list lacks them until then. See GN Diễn biến.',
    undivided:
      'A cell over columns {first} and {second} is the sum of both, “({first}+{second})”: {count} {count:household|households} not poor before ({which}) may have relapsed or be new, which earlier years tell. To part them, write it in “Diễn biến” of the register (of the poor in “Từng là hộ nghèo” as well) and make the form again.',
    'undivided.apart':
      'Columns {first} and {second} are blank in rows that cannot be parted: {count} {count:household|households} not poor before ({which}) may have relapsed or be new, which earlier years tell. Both columns together: {sums}.',

    open: 'Column {columns} is blank in rows with a household that cannot be placed: of {count} {count:household|households} ({which}) the start or the end is not known, and {count:it|they} may belong in this column or in another. Blank does not mean 0. GN Diễn biến lists them.',
    'open.cell':
      'Blank: {count} {count:household|households} may belong here or in another column ({which}).',
    'open.startList':
      'Last period’s register has no list of {class}: their start and the columns out of it are blank, which does not mean 0.',
    'open.endList':
      'This register has no list of {class}: the columns into it and its end are blank, which does not mean 0.',
    'open.ownList':
      'The register lists only those who are poor or near-poor now, not who left the list: the start and the columns of those are blank, which does not mean 0. Last period’s register would tell, or lists of those who escaped and those gone.',
    'open.relapse': 'Blank: relapsed and new cannot be told apart; earlier years would tell.',
    unchecked: 'The formula of column {column} could not be checked in {areas}: a column is blank.',
    unsure:
      '{count} {count:household|households} ({which}) counted as one in both periods on a match that is not certain; GN Diễn biến lists them under “Matched without certainty”. Please look at them before handing the form in.',
    'escaped.unknown':
      '{count} {count:household|households} ({which}) of unknown class at the start or the end may have escaped: this list lacks them.',
    'arrival.unknown':
      '{count} {count:household has|households have} no mark in columns 5, 6 and 7: the start is not known, or whether they relapsed or are new (earlier years tell: write it in “Diễn biến” or “Từng là hộ nghèo”, or copy the registers of earlier years into the spreadsheet).',

    'gap.members':
      '{count} {count:household has|households have} no list of members: only the head is written.',

    'blank.everybody': 'Column {columns} is blank: the register has no list of all households.',
    'blank.class': 'Column {columns} is blank: the register has no class that can be read.',
    'blank.average':
      'Column {columns} is blank: the register calls no household average, which may mean none or not reviewed.',
    'blank.minority':
      'Column {columns} is blank: the register has no filled column of ethnic-minority households or ethnic groups.',
    'blank.ethnicity': 'Column {columns} is blank: the register has no filled column of ethnic groups.',
    'blank.indigenous':
      'Column {columns} is blank: the register has no column “Hộ DT tại chỗ”, or it is blank. Add the column, mark with “x” the households of a minority native to the place by its own list, and fill the forms again.',
    'blank.noWorker':
      'Column {columns} is blank: the register has no filled column of households unable to work.',
    'blank.merit': 'Column {columns} is blank: the register has no filled column of persons of merit.',
    'blank.headSex': 'Column {columns} is blank: the register does not tell the sex of the head.',
    'blank.marks':
      'Column {columns} is blank: the register has no column of this indicator, no mark that can be read, or nothing at all in it: nobody lacking it and nobody having filled it in look the same. Where nobody lacks it, write 0 in the column, or fill in B2, and fill the forms again.',
    'blank.reasons': 'Column {columns} is blank: the register has no filled column of reasons.',
    'blank.start': 'Column {columns} is blank: the register has no class at the start that can be read.',
    'blank.end': 'Column {columns} is blank: the register has no class at the end that can be read.',
    'blank.relapse':
      'Column {columns} is blank: earlier years tell a relapse from a new case; the register says it neither in “Diễn biến” nor in “Từng là hộ nghèo”.',
    'blank.age': 'Column {columns} is blank: the register has no births of members that can be read.',
    'blank.insurance':
      'Column {columns} is blank: the register has no filled column of the members’ insurance.',
    'blank.nutrition': 'Column {columns} is blank: the register has no filled column of malnutrition.',
    'blank.school': 'Column {columns} is blank: the register has no filled column of schooling.',
    'blank.size': 'Column {columns} is blank: the register does not tell household sizes.',
    'blank.list': 'Column {columns} is blank: the register has no such column, or nothing in it.',
    'blank.bounds': 'Column {columns} is blank: this standard has no threshold of the indicator yet.',
    'blank.movementRate':
      'Column {columns} is blank: it is not known what this form takes the rate of (all households at the start or at the end, or the near-poor at the start); the households are in the column beside it.',

    'which.row': '{sheet} row {row}',
    'which.earlier': 'last period: {sheet} row {row}',
    identity: '{area}: column {column} is {written}; by the formula {computed}{reason}.',
    'reason.unknown': ', since {count} {count:household|households} cannot be told ({which})',
    'reason.waiting':
      ', since {count} {count:household waits|households wait} for the officer to say which are the same ({which})',
    'reason.size':
      ', since {count} {count:household has|households have} another size at the end than at the start',
    'identity.more': '{count} more {count:row does|rows do} not fit the formula.',
    'unit.households': 'households',
    'unit.persons': 'persons',

    'remark.deprivationSum':
      'Column 2 adds up the indicators: a household deprived in several is counted several times.',
    'remark.rateOfKnown': 'Rates are of the households known to be deprived or not in the indicator.',
    'remark.overlap': 'A household may be in several groups; “khác” are those in none, not a difference.',
    'remark.overlapOnly': 'A household may be in several groups: they are not to be added up.',
    'remark.personsOfHouseholds': 'Persons are all persons of the households counted.',
    'remark.severalReasons':
      'A household may have several reasons; the households ({households}) are counted once.',
    'remark.children':
      'Children: under 16. Insurance from {insuranceFrom} years; schooling from {schoolFrom} to under {schoolUnder}.',
    'remark.childrenPlain': 'Children: under 16 on the date of the figures.',
    'remark.ethnicityOfHead': 'A household’s ethnic group is that of its head.',
    'remark.movesPersons': 'Persons: columns 1 to 4 as of the start, 5 to 9 as of the end.',
    'remark.movesPrevious': 'The start is last period’s register; a household entered twice counts once.',
    'remark.movesOwn':
      'The start is the column of classes at the start and the list of those gone; a household entered twice counts once.',
    'remark.provincePractice': 'The form is the practice of one province; others may use another.',
    'remark.superseded': 'The form of 2016–2020, superseded.',
    'remark.escapedBy':
      'Escaped are those who became near-poor and those who rose above, by their classes at the start and the end.',
    'remark.escapedList':
      'By the register’s list of those who escaped; it has no class at the start to compare with.',
    'remark.escapedClass':
      'By the classes “Hộ mới thoát nghèo” and “Hộ thoát cận nghèo” of the register, which may include those of earlier years.',
    'remark.escapedNearUnknown':
      'Those who left near-poverty cannot be listed: the register has no class at the start.',
    'remark.newOrOld':
      'New, again or before: by the register’s marks; without marks by the class at the start.',
    'remark.personalData': 'The list holds personal data: send it only to those in charge.',

    'why.everybody': 'the register has no list of all households',
    'why.class': 'the register has no class that can be read',
    'why.average': 'the register calls no household average',
    'why.minority': 'the register has no column of ethnic-minority households or ethnic groups',
    'why.ethnicity': 'the register has no column of ethnic groups',
    'why.indigenous': 'the register has no column “Hộ DT tại chỗ”',
    'why.noWorker': 'the register has no column of households unable to work',
    'why.merit': 'the register has no column of persons of merit',
    'why.headSex': 'the register does not tell the sex of the head',
    'why.marks': 'the register has no deprivation mark that can be read',
    'why.reasons': 'the register has no column of reasons',
    'why.start': 'the register has no class at the start',
    'why.end': 'the register has no class at the end',
    'why.relapse': 'the register does not say who was poor before',
    'why.age': 'the register has no births of members',
    'why.insurance': 'the register has no column of the members’ insurance',
    'why.nutrition': 'the register has no column of malnutrition',
    'why.school': 'the register has no column of schooling',
    'why.noStart': 'the register has no column of classes at the start, and there is no earlier register',
    'why.otherStandard': 'an old form, for the standard of 2016–2020 only',
    'why.noMembers': 'the register lists no members of poor and near-poor households',
    'why.noPoor': 'the register has no poor or near-poor household',
    'why.noEscaped': 'the register has no list of those who escaped and no class at the start',

    'summary.written': 'Forms: {count} {count:sheet|sheets} “GN BM …” written',
    'summary.broken':
      '{count} {count:form has|forms have} rows that do not fit their formula: see the notes below them',
    'summary.unchecked':
      '{count} {count:form has|forms have} columns of movements left blank for households that cannot be placed, and could not be checked: see the notes below them',
    'summary.notWritten': '“{form}” was not written: {why}',
    'dialog.stale':
      'The sheet “{sheet}” of an earlier run is still in the file; its figures may be out of date.',
  },
});
