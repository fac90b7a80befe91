// What became of a resolution: who did what to it, and when?
// มติหนึ่งผ่านอะไรมาบ้าง
MATCH (by:Saraban)-[r:PROPOSED|CONSIDERED|ADOPTED|RESPONSIBLE_FOR]->(l:Policy {number: '15.4'})
MATCH (t:SarabanText {key: r.document})-[:NAMES]->(d:Document {source: t.id})
WITH by, type(r) AS what, min(coalesce(by.date, d.date)) AS date
RETURN toString(date) AS date, what, by.name AS by
ORDER BY date, what, by LIMIT 12

// => {"date":"2021-10-14","what":"ADOPTED","by":"การประชุมคณะทํางานขับเคลื่อนนํ้าดื่มปลอดภัยจังหวัดพิจิตร ครั้งที่ ๒/๒๕๖๔"}
// => {"date":"2021-10-14","what":"PROPOSED","by":"มาลัยพร สุขเกษตรกิจ"}
// => {"date":"2021-10-14","what":"RESPONSIBLE_FOR","by":"คณะกรรมการสมัชชาสุขภาพจังหวัดพิจิตร"}
// => {"date":"2022-12-20","what":"ADOPTED","by":"สมัชชาสุขภาพแห่งชาติ ครั้งที่ ๑๕ พ.ศ. ๒๕๖๕"}
// => {"date":"2022-12-22","what":"PROPOSED","by":"คณะกรรมการสมัชชาสุขภาพจังหวัดพิจิตร"}
// => {"date":"2022-12-22","what":"PROPOSED","by":"มูลนิธิน้ำเพื่อชีวิตลุ่มน้ำยม"}
// => {"date":"2022-12-22","what":"RESPONSIBLE_FOR","by":"กรมทรัพยากรน้ำบาดาล"}
// => {"date":"2022-12-22","what":"RESPONSIBLE_FOR","by":"กรมส่งเสริมการปกครองท้องถิ่น"}
// => {"date":"2022-12-22","what":"RESPONSIBLE_FOR","by":"กรมอนามัย"}
// => {"date":"2023-03-14","what":"RESPONSIBLE_FOR","by":"กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม"}
// => {"date":"2023-03-14","what":"RESPONSIBLE_FOR","by":"กระทรวงมหาดไทย"}
// => {"date":"2023-03-14","what":"RESPONSIBLE_FOR","by":"กระทรวงสาธารณสุข"}
