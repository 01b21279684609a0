import type { Language } from './language.ts';

export default {
  tag: 'vi',
  clutter: {
    related: `xem thêm, đọc thêm, tin liên quan, bài liên quan, bài viết liên quan, tin mới nhất, đọc nhiều, xem nhiều, có
      thể bạn quan tâm, tin cùng chuyên mục, tin khác, đọc nhiều nhất`,
    newsletter: `bản tin, đăng ký nhận tin, đăng ký, đăng ký ngay, email của bạn, nhập email`,
    share: `chia sẻ, sao chép liên kết, in bài, lưu bài, facebook, twitter, zalo, telegram`,
    tags: `từ khóa, chủ đề, thẻ, tags, chuyên mục`,
    comments: `bình luận, viết bình luận, ý kiến, chưa có bình luận, trả lời, ý kiến bạn đọc`,
    readMore: `xem thêm, đọc thêm, đọc tiếp, mời xem, mời đọc, xem tiếp, xem chi tiết, đọc bài`,
    advertisement: `quảng cáo, tài trợ, nội dung tài trợ`,
    promotion: `tải ứng dụng, theo dõi chúng tôi, theo dõi trên, nghe bài viết, ủng hộ, mời bạn đọc, mời quý độc giả, đường dây nóng`,
    rights: `bản quyền`,
    ago: `giờ trước, phút trước, ngày trước, hôm qua`,
    details: `tác giả theo đăng lúc cập nhật lúc ngày tháng năm giờ phút đọc gmt thứ hai ba tư sáu bảy chủ nhật và xuất
      bản hôm nay qua tòa soạn`,
  },
} satisfies Language;
