// Which sittings were planned or cancelled, and by whom were they called?
// การประชุมใดถูกกำหนดไว้หรือถูกยกเลิก และใครเป็นผู้จัด
MATCH (m:Meeting) WHERE m.status IN ['planned', 'cancelled']
OPTIONAL MATCH (a:Agency)-[:ORGANIZED]->(m)
WITH m, a ORDER BY a.name
RETURN m.status AS status, toString(m.date) AS date, m.name AS meeting, collect(DISTINCT a.name) AS organizers
ORDER BY status, date, meeting LIMIT 8

// => {"status":"cancelled","date":"2021-03-15","meeting":"การประชุมชี้แจงแนวทางการเฝ้าระวังน้ำบริโภคภาคเหนือตอนล่าง","organizers":[]}
// => {"status":"cancelled","date":"2021-10-21","meeting":"การสัมมนาผู้ประกอบการตู้นํ้าดื่มภาคเหนือตอนล่าง","organizers":["มหาวิทยาลัยเทคโนโลยีลุ่มน้ำน่าน"]}
// => {"status":"cancelled","date":"2024-09-24","meeting":"การประชุมคณะกรรมการบริหารกองทุนน้ำดื่มปลอดภัยจังหวัดพิจิตร ครั้งที่ ๓/๒๕๖๗","organizers":[]}
// => {"status":"planned","date":"2021-03-25","meeting":"การอบรมอาสาสมัครตรวจน้ำระดับตำบล","organizers":["สำนักงานสาธารณสุขจังหวัดพิจิตร"]}
// => {"status":"planned","date":"2021-10-14","meeting":"การประชุมคณะทํางานขับเคลื่อนนํ้าดื่มปลอดภัยจังหวัดพิจิตร ครั้งที่ ๒/๒๕๖๔","organizers":["จังหวัดพิจิตร"]}
// => {"status":"planned","date":"2022-01-01","meeting":"สมัชชาสุขภาพจังหวัดพิจิตร ครั้งที่ 4","organizers":[]}
// => {"status":"planned","date":"2022-01-19","meeting":"ประชุมครั้งที่ ๑/๒๕๖๕","organizers":[]}
// => {"status":"planned","date":"2022-03-11","meeting":"เวทีวิชาการน้ำสะอาดลุ่มน้ำน่าน ครั้งที่ 2","organizers":["เครือข่ายผู้ใช้น้ำลุ่มน้ำน่านตอนล่าง"]}
