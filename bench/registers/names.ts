/** Words invented persons are named with; about as many of each as a ward has. */
import type { Sex } from '../../src/core/model';

const words = (text: string): readonly string[] => text.split(' ');

export const FAMILY = words(
  'Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Võ Đặng Bùi Huỳnh Phan Cao Đỗ Hồ Ngô Dương Lý Đinh Trương Tạ Mai',
);

export const MIDDLE: Readonly<Record<Sex, readonly string[]>> = {
  male: words('Văn Văn Đình Quốc Hữu Đức Minh Công Xuân Quang Thanh Duy Tấn Trọng'),
  female: words('Thị Thị Thị Ngọc Kim Thanh Thu Mỹ Bích Hồng Diệu Tuyết'),
};

export const GIVEN: Readonly<Record<Sex, readonly string[]>> = {
  male: words(
    'An Anh Bảo Bình Chung Cường Danh Dũng Duy Đạt Điền Đông Giang Hải Hào Hậu Hiếu Hòa Hoàng Hùng Huy Hưng Khánh ' +
      'Khoa Khôi Kiên Lâm Lân Lộc Long Lợi Luân Mạnh Nam Nghĩa Nhân Nhật Phát Phong Phú Phúc Phước Quân Quý Quyền ' +
      'Sang Sơn Tài Tâm Tân Thái Thắng Thành Thiện Thịnh Thọ Thuận Tiến Tín Toàn Trí Trung Tú Tuấn Tùng Việt Vinh Vũ',
  ),
  female: words(
    'Anh Ánh Châu Chi Cúc Diễm Dung Duyên Đào Giang Hà Hạnh Hằng Hậu Hiền Hoa Hoài Hồng Huệ Hương Hường Khánh Kiều ' +
      'Lan Lệ Liên Liễu Linh Loan Lý Mai Mơ My Nga Ngà Ngân Nguyệt Nhàn Nhi Nhung Oanh Phương Phượng Quyên Sương Tâm ' +
      'Thảo Thắm Thoa Thu Thúy Thủy Thư Thương Tiên Trà Trang Trâm Trinh Trúc Tuyết Uyên Vân Vy Xuân Yến',
  ),
};

export const STREETS = [
  'Đồng Xoài',
  'Cây Gạo',
  'Xóm Lưới',
  'Bến Đò',
  'Rừng Dầu',
  'Lò Gốm',
  'Nước Ngọt',
] as const;

/** Minorities of a coastal ward; the rest are Kinh. */
export const MINORITIES = ['Hrê', 'Co', 'Tày'] as const;
