// Which bodies belong to a ministry, directly or through another?
// หน่วยงานใดสังกัดกระทรวงสาธารณสุข
MATCH (a:Agency)-[:PART_OF*1..4]->(m:Agency {key: 'agency:กระทรวงสาธารณสุข'})
RETURN DISTINCT a.name AS body
ORDER BY body

// => {"body":"กรมอนามัย"}
// => {"body":"กลุ่มพัฒนาระบบจัดการคุณภาพน้ำบริโภค"}
// => {"body":"ศูนย์อนามัยที่ 3 นครสวรรค์"}
// => {"body":"สำนักสุขาภิบาลอาหารและน้ำ"}
