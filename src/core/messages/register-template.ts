/** Words of the empty register: titles and the notes on its headings. The headings themselves stay Vietnamese. */
import { catalogue } from './catalogue';

export const REGISTER_TEMPLATE_TEXTS = catalogue({
  vi: {
    body: 'ỦY BAN NHÂN DÂN {unit}',
    unit: '(XÃ, PHƯỜNG) ………………………………',
    title: 'DANH SÁCH HỘ DÂN CƯ NĂM {year}',
    hint: 'Mỗi người một dòng: dòng chủ hộ trước, thành viên ngay bên dưới. Chủ hộ ghi đủ các cột; thành viên để trống các cột của hộ. Rê chuột lên tiêu đề để xem cách ghi. Ghi tên đơn vị vào dòng 1, năm vào dòng 2.',
    inserted:
      'Đã chèn trang “{sheet}”. Trang này là của đơn vị: ghi tên xã, phường ở dòng 1, điền từ dòng dưới tiêu đề, rồi bấm Thiết lập sổ hộ… và Kiểm tra sổ hộ.',
    household: 'Ghi ở dòng chủ hộ, thành viên để trống.',
    'note.number': 'Số thứ tự của hộ. Ghi ở dòng chủ hộ, thành viên để trống.',
    'note.code':
      'Mã hộ, mỗi hộ một mã. Ghi ở dòng chủ hộ; thành viên ghi lại hoặc để trống. Ô là văn bản nên số 0 ở đầu còn nguyên.',
    'note.name': 'Họ, chữ đệm và tên theo giấy tờ; mỗi người một dòng.',
    'note.relation':
      'Dòng đầu của hộ là “Chủ hộ”; các dòng sau: Vợ, Chồng, Con, Bố, Mẹ, Ông, Bà, Cháu, Khác…',
    'note.birth':
      'Ngày/tháng/năm, đủ bốn chữ số năm. Chỉ biết năm sinh thì ghi năm. Ô là văn bản để ngày và tháng không bị đổi chỗ.',
    'note.sex': 'Nam hoặc Nữ.',
    'note.ethnic': 'Tên dân tộc: Kinh, Tày, Hrê…',
    'note.id':
      'Số định danh cá nhân (căn cước), 12 chữ số. Ô là văn bản nên số 0 ở đầu còn nguyên. Chưa có thì để trống.',
    'note.insurance': 'Có hoặc Không. Chưa biết thì để trống: trống không được coi là không có.',
    'note.hamlet':
      'Tên thôn, bản, ấp, tổ dân phố, ghi một cách như nhau. Ghi ở dòng chủ hộ, thành viên để trống.',
    'note.persons': 'Số người thực tế của hộ; đối chiếu với số dòng. Ghi ở dòng chủ hộ, thành viên để trống.',
    'note.income': 'Đồng, một người một tháng. Chỉ ghi số. Ghi ở dòng chủ hộ, thành viên để trống.',
    'note.mark':
      'x là thiếu hụt, 0 là không thiếu hụt; chưa rà soát thì để trống. Ghi ở dòng chủ hộ, thành viên để trống.',
    'note.b1': 'Điểm B1 của phiếu rà soát, số nguyên. Ghi ở dòng chủ hộ, thành viên để trống.',
    'note.b2':
      'Điểm B2 của phiếu rà soát: 10 điểm mỗi chỉ số thiếu hụt. Ghi ở dòng chủ hộ, thành viên để trống.',
    'note.class': 'Kết quả rà soát đã công nhận. Ghi ở dòng chủ hộ, thành viên để trống.',
    'note.unable':
      'x nếu hộ không có thành viên nào có khả năng lao động. Ghi ở dòng chủ hộ, thành viên để trống.',
  },
  en: {
    body: 'ỦY BAN NHÂN DÂN {unit}',
    unit: '(XÃ, PHƯỜNG) ………………………………',
    title: 'DANH SÁCH HỘ DÂN CƯ NĂM {year}',
    hint: 'One line a person: the head first, members beneath. The head has every column; members leave those of the household blank. Point at a heading to see how to fill it. Name of the unit in row 1, year in row 2.',
    inserted:
      'The sheet “{sheet}” was inserted. It is yours: the unit’s name in row 1, people from the row beneath the headings, then Thiết lập sổ hộ… and Kiểm tra sổ hộ.',
    household: 'On the head’s line; members leave it blank.',
    'note.number': 'Number of the household. On the head’s line; members leave it blank.',
    'note.code':
      'Code of the household, one each. On the head’s line; members repeat it or leave it blank. The cell is text, so a leading 0 stays.',
    'note.name': 'Full name as on the papers; one line a person.',
    'note.relation': 'The first line is “Chủ hộ”; then Vợ, Chồng, Con, Bố, Mẹ, Ông, Bà, Cháu, Khác…',
    'note.birth':
      'Day/month/year with four digits. If only the year is known, the year. The cell is text, so day and month cannot change places.',
    'note.sex': 'Nam or Nữ.',
    'note.ethnic': 'Name of the ethnic group: Kinh, Tày, Hrê…',
    'note.id':
      'Personal ID number, 12 digits. The cell is text, so a leading 0 stays. Blank if there is none yet.',
    'note.insurance': 'Có or Không. Blank if not known: a blank is not a no.',
    'note.hamlet': 'Name of the hamlet, always written alike. On the head’s line; members leave it blank.',
    'note.persons':
      'Persons of the household; compared with its lines. On the head’s line; members leave it blank.',
    'note.income': 'VND a person and month, digits only. On the head’s line; members leave it blank.',
    'note.mark':
      'x is deprived, 0 is not; blank if not reviewed yet. On the head’s line; members leave it blank.',
    'note.b1': 'B1 points of the review form, whole. On the head’s line; members leave it blank.',
    'note.b2':
      'B2 points of the review form: 10 for each deprivation. On the head’s line; members leave it blank.',
    'note.class': 'The class as recognised. On the head’s line; members leave it blank.',
    'note.unable': 'x if no member is able to work. On the head’s line; members leave it blank.',
  },
});
